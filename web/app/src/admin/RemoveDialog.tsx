import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../shell/useReturnFocus';
import ConfirmDialog from '../shell/ConfirmDialog';
import { useTellProblem } from '../shell/NotificationProvider';
import { useSaving } from './useSaving';

interface Props {
  kind: 'agent' | 'queue' | 'workstream' | 'hours';
  name: string;
  remove(): Promise<unknown>;
  onClose(): void;
}

/** Asks before a record goes, and says what goes with it. */
export function RemoveDialog({ kind, name, remove, onClose }: Props) {
  const { t } = useTranslation('admin');
  useReturnFocus();
  const tellProblem = useTellProblem();
  const removing = useSaving({ save: remove, onDone: onClose });
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
