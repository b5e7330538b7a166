import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../../shell/useReturnFocus';
import styles from './form.module.css';

interface Props {
  title: string;
  /** What is wrong with no field in particular. */
  problem: string | null;
  busy: boolean;
  onSave(): void;
  onClose(): void;
  children: ReactNode;
}

/** A form in a dialog. What the server refuses is said next to its field, the rest above the buttons. */
export function RecordDialog({ title, problem, busy, onSave, onClose, children }: Props) {
  const { t } = useTranslation(['admin', 'shell']);
  useReturnFocus();
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="record-dialog">
        <form onSubmit={submitted} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>
              {children}
              {problem && (
                <MessageBar intent="error" layout="multiline" role="alert" data-testid="form-problem">
                  <MessageBarBody>{problem}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('shell:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy} data-testid="save">
                {t('save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
