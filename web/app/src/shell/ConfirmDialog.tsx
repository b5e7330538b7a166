import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptFocus } from './useKeptFocus';

interface Props {
  title: string;
  children: ReactNode;
  /** The act in its own words, never "OK". */
  confirm: string;
  /** What not doing it is called, where "Cancel" would be unclear; null where there is nothing to choose. */
  cancel?: string | null;
  busy?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before an act that can't be taken back. */
export default function ConfirmDialog({ title, children, confirm, cancel, busy = false, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('shell');
  useKeptFocus();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface data-testid="confirm">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            {cancel !== null && <Button onClick={onCancel}>{cancel ?? t('cancel')}</Button>}
            <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm} data-testid="confirm-act">
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
