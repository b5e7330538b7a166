import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consult, transferTargets } from '../api/conversations';
import type { Conversation, Visibility } from '../api/types';
import { useName } from '../i18n/language';
import { useNotify } from '../shell/NotificationProvider';
import { ConsultNote } from './ConsultNote';
import { ConsultQueues } from './ConsultQueues';
import { ConsultVisibility } from './ConsultVisibility';
import { TargetFrame } from './TargetFrame';
import { TargetPanel } from './TargetPanel';
import { TargetTabs, type TargetKind } from './TargetTabs';
import { asConsultant } from './targets';
import styles from './targets.module.css';
import { useTargetCommand } from './useTargetCommand';

interface Props {
  conversation: Conversation;
  onClose(): void;
}

/** Asks a colleague for advice, or those of a queue in turn; the conversation stays whose it is. */
export default function ConsultDialog({ conversation, onClose }: Props) {
  const { t } = useTranslation('dispatch');
  const name = useName();
  const notify = useNotify();
  const [kind, setKind] = useState<TargetKind>('agent');
  const [visibility, setVisibility] = useState<Visibility>('private');
  const [note, setNote] = useState('');
  const { customer, participants, queue, offers = [] } = conversation;
  const command = useTargetCommand({
    name: 'consult',
    conversation,
    async targets(id, everyone) {
      const { agents } = await transferTargets(id, everyone);
      const advising = new Set(participants.filter(({ mode }) => mode === 'consult').map((one) => one.id));
      offers.forEach(({ agent }) => advising.add(agent.id));
      return { agents: agents.filter((agent) => !advising.has(agent.id)), queues: [] };
    },
    command: (id, target) => consult(id, target, { visibility, note: note.trim() === '' ? null : note.trim() }),
    judge: asConsultant,
    onDone(_, chosen) {
      const title =
        chosen.kind === 'agent'
          ? t('consult.asked', { customer: customer.name, agent: name(chosen.agent) })
          : t('consult.askedQueue', { customer: customer.name, queue: name(chosen.queue) });
      notify({ intent: 'info', title });
      onClose();
    },
  });
  const show = (next: TargetKind) => {
    setKind(next);
    command.choose(null);
  };
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
      <TargetTabs kind={kind} onKind={show} />
      {kind === 'agent' ? (
        <TargetPanel
          conversation={conversation}
          units={0}
          kind="agent"
          command={command}
          more={t('consult.more')}
          nobody={command.everyone ? t('consult.nobody') : t('consult.nobodyHere', { queue: name(queue) })}
        />
      ) : (
        <ConsultQueues command={command} />
      )}
      <ConsultVisibility visibility={visibility} onVisibility={setVisibility} />
      <ConsultNote note={note} onNote={setNote} />
    </TargetFrame>
  );
}
