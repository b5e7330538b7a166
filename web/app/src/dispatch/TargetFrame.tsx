import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/language';
import { CommandProblem } from './CommandProblem';
import { OverrideConsent } from './OverrideConsent';
import styles from './targets.module.css';
import { useReturnFocus } from '../shell/useReturnFocus';
import type { TargetCommand } from './useTargetCommand';

interface Props {
  title: string;
  confirm: string;
  confirmOverride: string;
  command: TargetCommand;
  onClose(): void;
  children: ReactNode;
  testId: string;
}

/** A dialog that ends with one target chosen, what that sets aside, and the act. */
export function TargetFrame({ title, confirm, confirmOverride, command, onClose, children, testId }: Props) {
  const { t } = useTranslation(['dispatch', 'shell']);
  const name = useName();
  const { chosen, consequence, agreed, setAgreed, ready, busy, failure } = command;
  useReturnFocus();
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    command.confirm();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid={testId}>
        <form onSubmit={submitted}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              {chosen && (
                <OverrideConsent
                  consequence={consequence}
                  name={name(chosen.kind === 'agent' ? chosen.agent : chosen.queue)}
                  agreed={agreed}
                  onAgree={setAgreed}
                />
              )}
              <CommandProblem failure={failure} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('shell:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!ready || busy} data-testid="confirm">
                {consequence.overrides.length > 0 ? confirmOverride : confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
