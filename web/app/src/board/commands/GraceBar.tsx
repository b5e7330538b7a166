import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { Countdown } from '../../conversation/Countdown';
import { useReturnFocus } from '../../shell/useReturnFocus';
import styles from './commands.module.css';
import { useGraces } from './GraceProvider';
import { useUndo } from './useUndo';

/** Every force close that can still be undone, with the time that is left for it (S21). */
export function GraceBar({ closing }: { closing: readonly Conversation[] }) {
  const { t } = useTranslation('board');
  return (
    <div role="status" aria-label={t('grace.label')} className={styles.graces}>
      {closing.map((conversation) => (
        <Grace key={conversation.id} conversation={conversation} />
      ))}
    </div>
  );
}

function Grace({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('board');
  useReturnFocus();
  const undo = useUndo();
  const graces = useGraces();
  const button = useRef<HTMLButtonElement>(null);
  const { id } = conversation;
  // The row may say so before the answer to the command does.
  const begunHere = graces.has(id);
  // Seconds count: whoever has just closed has his way back under his finger. One that only came into view takes no focus.
  useEffect(() => {
    if (!begunHere) return undefined;
    const frame = requestAnimationFrame(() => button.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [begunHere]);
  return (
    <MessageBar intent="warning" data-testid="grace" data-id={id}>
      <MessageBarBody>
        {t('grace.text', { customer: conversation.customer.name })}{' '}
        <span aria-hidden="true">{conversation.forceClose && <Countdown to={conversation.forceClose.dueAt} />}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          ref={button}
          icon={<ArrowUndoRegular />}
          aria-keyshortcuts="Control+Z"
          data-testid="undo"
          onClick={() => undo(conversation)}
        >
          {t('undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
