import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CloseReason } from '../../api/closing';
import { forceClose } from '../../api/conversations';
import { useCloseReasons } from '../../conversation/closeReasons';
import { useName } from '../../i18n/language';
import { useGraces } from '../commands/GraceProvider';
import type { DialogProps } from './CommandDialog';
import { CommandProblem } from '../../dispatch/CommandProblem';
import { CustomerMessage } from './CustomerMessage';
import { commandOf, faultsOf, type Draft } from './forceCloseDraft';
import { ForceCloseReason } from './ForceCloseReason';
import { GraceSeconds } from './GraceSeconds';
import styles from './forceClose.module.css';
import { useReturnFocus } from '../../shell/useReturnFocus';
import { WhoIsCut } from './WhoIsCut';

const EMPTY: Draft = { reason: '', templateId: null, message: '', graceSeconds: 5 };

/** Ends a conversation for everybody, with a reason, a word to the customer, and seconds to think better of it (S21, S22). */
export default function ForceCloseDialog({ conversation, onClose }: DialogProps) {
  const { t } = useTranslation(['board', 'shell']);
  useReturnFocus();
  const graces = useGraces();
  const name = useName();
  const reasons = useCloseReasons().data?.items ?? [];
  const nameOf = ({ code, names }: CloseReason) => name({ name: code, names });
  const codeOf = (text: string) => reasons.find((one) => nameOf(one) === text)?.code ?? text;
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const close = useMutation({
    mutationFn: () => forceClose(conversation.id, commandOf(draft, codeOf)),
    onSuccess(closing) {
      onClose();
      graces.begin(closing);
    },
  });
  const change = (part: Partial<Draft>) => setDraft((was) => ({ ...was, ...part }));
  // A text that was written for a reason brings it along, unless another one was given.
  const chooseTemplate = (templateId: string | null, code: string | null) => {
    const meant = reasons.find((one) => one.code === code);
    change(draft.reason.trim() === '' && meant ? { templateId, reason: nameOf(meant) } : { templateId });
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0 && !close.isPending) close.mutate();
  };
  const shown = tried ? faults : faults.filter((fault) => fault !== 'reason-missing');
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="force-close-dialog">
        <form onSubmit={submitted} noValidate>
          <DialogBody>
            <DialogTitle>{t('forceClose.title', { customer: conversation.customer.name })}</DialogTitle>
            <DialogContent className={styles.content}>
              <WhoIsCut conversation={conversation} />
              <ForceCloseReason
                reasons={reasons}
                reason={draft.reason}
                faults={shown}
                onReason={(reason) => change({ reason })}
              />
              <CustomerMessage
                conversation={conversation}
                templateId={draft.templateId ?? null}
                message={draft.message}
                faults={shown}
                onTemplate={chooseTemplate}
                onMessage={(message) => change({ message })}
              />
              <GraceSeconds seconds={draft.graceSeconds} faults={shown} onSeconds={(graceSeconds) => change({ graceSeconds })} />
              <CommandProblem failure={close.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('shell:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={close.isPending} data-testid="confirm">
                {t('forceClose.confirm')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
