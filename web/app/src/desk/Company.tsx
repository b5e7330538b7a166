import { useTranslation } from 'react-i18next';
import type { Conversation, Mode, Offer } from '../api/types';
import { Countdown } from '../conversation/Countdown';
import { useName } from '../i18n/language';
import styles from './company.module.css';
import { EndConsult } from './EndConsult';

interface Props {
  conversation: Conversation;
  mode: Mode | null;
  readerId: string;
}

/** Who else is here and what is under way, so that nobody is surprised by a voice or by an end (S10, S19, S20, S22). */
export function Company({ conversation, mode, readerId }: Props) {
  const { t } = useTranslation('desk');
  const name = useName();
  const { agent, forceClose, customer, participants, state } = conversation;
  const others = participants.filter(({ id, mode: theirs }) => id !== readerId && theirs !== 'primary');
  const asked = offersOf(conversation).filter((one) => one.agent.id !== readerId);
  return (
    <div role="status" data-testid="company">
      <ul className={styles.company}>
        {forceClose && (
          <li className={styles.grave}>
            {t('company.forceClose', { by: name(forceClose.by) })} <Countdown to={forceClose.dueAt} />
          </li>
        )}
        {mode === 'consult' && <li>{t('company.consultant', { agent: agent ? name(agent) : '' })}</li>}
        {asked.map((offer) => (
          <li key={offer.id}>
            {offer.queue
              ? t('company.fromQueue', { agent: name(offer.agent), queue: name(offer.queue) })
              : t(offer.kind === 'consult' ? 'company.consult' : 'company.transfer', { agent: name(offer.agent) })}{' '}
            <Countdown to={offer.expiresAt} />
            {mode === 'primary' && offer.kind === 'consult' && <EndConsult conversationId={conversation.id} consultant={offer.agent} />}
          </li>
        ))}
        {others.map((participant) => (
          <li key={participant.id} data-mode={participant.mode}>
            {t(`company.present.${participant.mode}`, { name: name(participant) })}
            {participant.visibility === 'private' && ` ${t('company.secretly')}`}
            {participant.visibility === 'public' && ` ${t('company.openly')}`}
            {mode === 'primary' && participant.mode === 'consult' && (
              <EndConsult conversationId={conversation.id} consultant={participant} />
            )}
          </li>
        ))}
        {state === 'active' && !customer.connected && conversation.channel === 'live-chat' && (
          <li className={styles.lost}>{t('company.disconnected')}</li>
        )}
      </ul>
    </div>
  );
}

/** Who is asked to take it over, or for advice: they may be several. */
function offersOf({ offer, offers }: Conversation): Offer[] {
  const all = offers ?? (offer ? [offer] : []);
  return all.filter(({ kind }) => kind === 'transfer' || kind === 'consult');
}
