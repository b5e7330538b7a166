import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { transfer, transferTargets } from '../api/conversations';
import type { Conversation } from '../api/types';
import { useName } from '../i18n/language';
import { useUser } from '../session/SessionProvider';
import { useNotify } from '../shell/NotificationProvider';
import { TargetFrame } from './TargetFrame';
import { TargetPanel } from './TargetPanel';
import styles from './targets.module.css';
import { TargetTabs, type TargetKind } from './TargetTabs';
import { useTargetCommand } from './useTargetCommand';

interface Props {
  conversation: Conversation;
  onClose(): void;
  /** It has gone into another queue, and its agent has it no more. */
  onMoved?(): void;
}

/** Asks another agent to take over; until he accepts, nothing changes (S15 to S20). */
export default function TransferDialog({ conversation, onClose, onMoved }: Props) {
  const { t } = useTranslation('dispatch');
  const name = useName();
  const notify = useNotify();
  const [kind, setKind] = useState<TargetKind>('agent');
  const { customer, queue } = conversation;
  const explained = useExplanation(conversation);
  const command = useTargetCommand({
    name: 'transfer',
    conversation,
    targets: transferTargets,
    command: transfer,
    onDone(_, chosen) {
      notify(
        chosen.kind === 'agent'
          ? { intent: 'info', title: t('transfer.offered', { customer: customer.name, agent: name(chosen.agent) }) }
          : { intent: 'success', title: t('transfer.moved', { customer: customer.name, queue: name(chosen.queue) }) },
      );
      onClose();
      if (chosen.kind === 'queue') onMoved?.();
    },
  });
  const { everyone } = command;
  // Queues are part of what "more" shows (S18); without it there is nothing to choose between.
  const shown = everyone ? kind : 'agent';
  const show = (next: TargetKind) => {
    setKind(next);
    command.choose(null);
  };
  return (
    <TargetFrame
      title={t('transfer.title', { customer: customer.name })}
      confirm={t('transfer.confirm')}
      confirmOverride={t('transfer.confirmOverride')}
      command={command}
      onClose={onClose}
      testId="transfer-dialog"
    >
      <p className={styles.lead}>{explained}</p>
      {everyone && <TargetTabs kind={kind} onKind={show} />}
      <TargetPanel
        conversation={conversation}
        kind={shown}
        command={command}
        more={t('transfer.more')}
        nobody={shown === 'agent' ? t('transfer.nobody', { queue: name(queue) }) : t('targets.noQueue')}
      />
    </TargetFrame>
  );
}

/** What it means for whom it is taken from, who may be the reader himself. */
function useExplanation({ agent, state }: Conversation): string {
  const { t } = useTranslation('dispatch');
  const name = useName();
  const own = agent?.id === useUser().id;
  if (state === 'active') return own ? t('transfer.explainOwnActive') : t('transfer.explainActive', { agent: agent ? name(agent) : '' });
  return own ? t('transfer.explainOwnWaiting') : t('transfer.explainWaiting', { agent: agent ? name(agent) : '' });
}
