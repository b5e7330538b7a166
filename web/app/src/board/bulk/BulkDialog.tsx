import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { useKeptFocus } from '../../shell/useKeptFocus';
import styles from './bulk.module.css';
import { BulkForm, type Answers } from './BulkForm';
import { BulkResults } from './BulkResults';
import type { BulkBody, BulkCommand } from './commands';
import { useBulk } from './useBulk';

interface Props {
  command: BulkCommand;
  rows: readonly Conversation[];
  onClose(): void;
}

/** One command on many conversations: what it needs, how far it is, and what became of each. */
export default function BulkDialog({ command, rows, onClose }: Props) {
  const { t } = useTranslation(['bulk', 'shell']);
  useKeptFocus();
  const [about] = useState(rows); // what was picked when the dialog was opened
  const [answers, setAnswers] = useState<Answers>({ target: null, override: false, reason: '', message: '' });
  const [faulty, setFaulty] = useState(false);
  const { outcomes, running, run } = useBulk();
  const body = bodyOf(command, answers);
  const begun = running !== null || outcomes.size > 0;
  const failed = about.filter(({ id }) => outcomes.get(id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaulty(body === null);
    if (body) void run(about.map(({ id }) => id), body);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && running === null && onClose()}>
      <DialogSurface data-testid="bulk-dialog">
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(`title.${command}`, { count: about.length })}</DialogTitle>
            <DialogContent className={styles.form}>
              {!begun && <BulkForm command={command} answers={answers} faulty={faulty} onAnswers={setAnswers} />}
              {running && (
                <ProgressBar value={running.done} max={running.of} aria-label={t('progress', { done: running.done, count: running.of })} />
              )}
              {begun && <BulkResults rows={about} outcomes={outcomes} running={running} />}
            </DialogContent>
            <DialogActions>
              {!begun && (
                <Button type="submit" appearance="primary" data-testid="confirm">
                  {t(`command.${command}`)}
                </Button>
              )}
              {begun && body && failed.length > 0 && (
                <Button
                  disabledFocusable={running !== null}
                  data-testid="retry"
                  onClick={() => running === null && void run(failed.map(({ id }) => id), body)}
                >
                  {t('retry', { count: failed.length })}
                </Button>
              )}
              <Button disabledFocusable={running !== null} data-testid="close-bulk" onClick={() => running === null && onClose()}>
                {t(begun ? 'shell:close' : 'shell:cancel')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** Null while something is missing. */
function bodyOf(command: BulkCommand, { target, override, reason, message }: Answers): BulkBody | null {
  switch (command) {
    case 'assign':
    case 'transfer':
      return target && { name: command, ...target, override };
    case 'force-close':
      return reason.trim() === '' ? null : { name: command, reason: reason.trim(), message: message.trim() || null };
    case 'close':
      return { name: command };
  }
}
