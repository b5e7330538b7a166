import { useTranslation } from 'react-i18next';
import { consult, transferTargets } from '../api/conversations';
import type { Conversation } from '../api/types';
import { useName } from '../i18n/language';
import { useNotify } from '../shell/NotificationProvider';
import { TargetFrame } from './TargetFrame';
import { TargetPanel } from './TargetPanel';
import { asConsultant } from './targets';
import styles from './targets.module.css';
import { useTargetCommand } from './useTargetCommand';

interface Props {
  conversation: Conversation;
  onClose(): void;
}

/** Asks a colleague for advice; the conversation stays whose it is. */
export default function ConsultDialog({ conversation, onClose }: Props) {
  const { t } = useTranslation('dispatch');
  const name = useName();
  const notify = useNotify();
  const { customer, participants, queue } = conversation;
  const command = useTargetCommand({
    name: 'consult',
    conversation,
    async targets(id, everyone) {
      const { agents } = await transferTargets(id, everyone);
      const advising = new Set(participants.filter(({ mode }) => mode === 'consult').map((one) => one.id));
      return { agents: agents.filter((agent) => !advising.has(agent.id)), queues: [] };
    },
    command: consult,
    judge: asConsultant,
    onDone(_, chosen) {
      if (chosen.kind === 'agent') {
        notify({ intent: 'info', title: t('consult.asked', { customer: customer.name, agent: name(chosen.agent) }) });
      }
      onClose();
    },
  });
  return (
    <TargetFrame
      title={t('consult.title', { customer: customer.name })}
      confirm={t('consult.confirm')}
      confirmOverride={t('consult.confirm')}
      command={command}
      onClose={onClose}
      testId="consult-dialog"
    >
      <p className={styles.lead}>{t('consult.explain')}</p>
      <TargetPanel
        conversation={conversation}
        units={0}
        kind="agent"
        command={command}
        more={t('consult.more')}
        nobody={command.everyone ? t('consult.nobody') : t('consult.nobodyHere', { queue: name(queue) })}
      />
    </TargetFrame>
  );
}
