import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { Countdown } from '../../conversation/Countdown';
import { RefName } from '../../conversation/RefName';
import { useUser } from '../../session/SessionProvider';
import { LoadBar } from '../../dispatch/LoadBar';
import { PresenceDot } from '../../dispatch/PresenceDot';
import { RungIcon } from '../cells/RungIcon';
import styles from './talk.module.css';

/** Everybody in the conversation and how he takes part: the customer, the agent, consultants, all supervisors on their rungs. */
export function Participants({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('board');
  const user = useUser();
  const { agent, customer, offer, participants } = conversation;
  return (
    <section aria-label={t('panel.participants')}>
      <h3 className={styles.subheading}>{t('panel.participants')}</h3>
      <ul className={styles.people} data-testid="participants">
        <li>
          <bdi className={styles.person}>{customer.name}</bdi> <span className={styles.role}>{t('mode.customer')}</span>
          {conversation.channel === 'live-chat' && (
            <span className={styles.role}>{t(customer.connected ? 'panel.connected' : 'panel.disconnected')}</span>
          )}
        </li>
        {participants.map((participant) => (
          <li key={participant.id} data-mode={participant.mode} data-testid="participant">
            <RungIcon mode={participant.mode} />{' '}
            <span className={styles.person}>
              <RefName of={participant} />
              {participant.id === user.id && ` (${t('panel.you')})`}
            </span>{' '}
            <span className={styles.role}>{t(`mode.${participant.mode}`)}</span>
            {agent?.id === participant.id && (
              <span className={styles.agent}>
                <PresenceDot presence={agent.presence} /> <LoadBar used={agent.unitsUsed} total={agent.unitsTotal} />
              </span>
            )}
          </li>
        ))}
        {offer && (
          <li data-testid="offered-to">
            <span className={styles.person}>
              <RefName of={offer.agent} />
            </span>{' '}
            <span className={styles.role}>
              {t(`panel.offer.${offer.kind}`)} <Countdown to={offer.expiresAt} />
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
