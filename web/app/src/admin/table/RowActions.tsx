import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whose they are, for who can't see the row. */
  name: string;
  onEdit(): void;
  remove: { label: string; onRemove(): void } | null;
}

export function RowActions({ name, onEdit, remove }: Props) {
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
