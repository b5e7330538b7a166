import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { transfer, transferTargets } from '../../api/conversations';
import { useName } from '../../i18n/language';
import { useNotify } from '../../shell/NotificationProvider';
import type { DialogProps } from './CommandDialog';
import { TargetFrame } from './TargetFrame';
import { TargetPanel } from './TargetPanel';
import styles from './targets.module.css';
import { TargetTabs, type TargetKind } from './TargetTabs';
import { useTargetCommand } from './useTargetCommand';

/** Asks another agent to take over; until he accepts, nothing changes (S15 to S20). */
export default function TransferDialog({ conversation, onClose }: DialogProps) {
  const { t } = useTranslation('board');
  const name = useName();
  const notify = useNotify();
  const [kind, setKind] = useState<TargetKind>('agent');
  const { agent, customer, queue } = conversation;
  const active = conversation.state === 'active';
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
      <p className={styles.lead}>
        {t(active ? 'transfer.explainActive' : 'transfer.explainWaiting', { agent: agent ? name(agent) : '' })}
      </p>
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
