import { Button } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whose they are, for who can't see the row. */
  name: string;
  onEdit(): void;
  onCopy?: () => void;
  remove: { label: string; onRemove(): void } | null;
}

export function RowActions({ name, onEdit, onCopy, remove }: Props) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Button
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={t('editNamed', { name })}
        data-testid="edit"
        onClick={onEdit}
      >
        {t('edit')}
      </Button>
      {onCopy && (
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={t('removeNamed', { act: t('copy'), name })}
          data-testid="copy"
          onClick={onCopy}
        >
          {t('copy')}
        </Button>
      )}
      {remove && (
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('removeNamed', { act: remove.label, name })}
          data-testid="remove"
          onClick={remove.onRemove}
        >
          {remove.label}
        </Button>
      )}
    </>
  );
}
