import { useTranslation } from 'react-i18next';
import type { Conversation, Mode } from '../api/types';
import { Countdown } from '../conversation/Countdown';
import { useName } from '../i18n/language';
import styles from './company.module.css';

interface Props {
  conversation: Conversation;
  mode: Mode | null;
  readerId: string;
}

/** Who else is here and what is under way, so that nobody is surprised by a voice or by an end (S10, S19, S20, S22). */
export function Company({ conversation, mode, readerId }: Props) {
  const { t } = useTranslation('desk');
  const name = useName();
  const { agent, offer, forceClose, customer, participants, state } = conversation;
  const others = participants.filter(({ id, mode: theirs }) => id !== readerId && theirs !== 'primary');
  const asked = offer?.kind === 'transfer' || offer?.kind === 'consult' ? offer.kind : null;
  return (
    <div role="status" data-testid="company">
      <ul className={styles.company}>
        {forceClose && (
          <li className={styles.grave}>
            {t('company.forceClose', { by: name(forceClose.by) })} <Countdown to={forceClose.dueAt} />
          </li>
        )}
        {mode === 'consult' && <li>{t('company.consultant', { agent: agent ? name(agent) : '' })}</li>}
        {offer && asked && offer.agent.id !== readerId && (
          <li>
            {t(`company.${asked}`, { agent: name(offer.agent) })} <Countdown to={offer.expiresAt} />
          </li>
        )}
        {others.map((participant) => (
          <li key={participant.id} data-mode={participant.mode}>
            {t(`company.present.${participant.mode}`, { name: name(participant) })}
          </li>
        ))}
        {state === 'active' && !customer.connected && conversation.channel === 'live-chat' && (
          <li className={styles.lost}>{t('company.disconnected')}</li>
        )}
      </ul>
    </div>
  );
}
