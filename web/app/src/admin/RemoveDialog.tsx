import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/language';
import { useReturnFocus } from '../shell/useReturnFocus';
import ConfirmDialog from '../shell/ConfirmDialog';
import { useTellProblem } from '../shell/NotificationProvider';
import { useSaving } from './useSaving';

interface Props {
  kind: 'agent' | 'queue' | 'workstream' | 'hours' | 'skill' | 'model' | 'profile' | 'presence' | 'alertRule';
  name: string;
  /** What is known to use it, which keeps it from going. */
  usedBy?: readonly string[];
  remove(): Promise<unknown>;
  onClose(): void;
}

/** Asks before a record goes, and says what goes with it. */
export function RemoveDialog({ kind, name, usedBy = [], remove, onClose }: Props) {
  const { t } = useTranslation(['admin', 'shell']);
  const language = useLanguage();
  useReturnFocus();
  const tellProblem = useTellProblem();
  const told = t(kind === 'agent' ? 'remove.deactivated' : 'remove.deleted', { name });
  const removing = useSaving({ save: remove, onDone: onClose, told });
  if (usedBy.length > 0) {
    return (
      <ConfirmDialog title={t('remove.inUse.title', { name })} confirm={t('shell:close')} cancel={null} onConfirm={onClose} onCancel={onClose}>
        {t('remove.inUse.text', { users: new Intl.ListFormat(language).format(usedBy) })}
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={t(`remove.${kind}.title`, { name })}
      confirm={t(`remove.${kind}.confirm`)}
      busy={removing.isPending}
      onConfirm={() =>
        removing.mutate(undefined, {
          onError(failure) {
            tellProblem(failure);
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {t(`remove.${kind}.text`)}
    </ConfirmDialog>
  );
}
