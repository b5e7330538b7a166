import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverAhead } from '../api/serverClock';
import type { Conversation } from '../api/types';
import { ChannelIcon } from '../conversation/ChannelIcon';
import { Duration } from '../conversation/Duration';
import { StateBadge } from '../conversation/StateBadge';
import { useConversation } from '../live/hooks';
import { useUser } from '../session/SessionProvider';
import { useSeen } from './useSeen';
import styles from './workList.module.css';

const MOST_SHOWN = 99;

interface Props {
  conversation: Conversation;
  unread: number;
  chosen: boolean;
}

export function WorkRow({ conversation: listed, unread, chosen }: Props) {
  const { t } = useTranslation('desk');
  const user = useUser();
  const live = useConversation(listed.id);
  useSeen(listed.id, live, chosen);
  // Whichever of the two topics has heard of the latest change.
  const conversation = live.head && live.head.version > listed.version ? live.head : listed;
  const { customer, state, lastMessage } = conversation;
  const consulting = conversation.participants.some(({ id, mode }) => id === user.id && mode === 'consult');
  const writing = live.typing.some(({ kind }) => kind === 'customer');

  return (
    <Link
      to={`/desk/${conversation.id}`}
      className={styles.row}
      aria-current={chosen ? 'page' : undefined}
      data-testid="work-row"
      data-id={conversation.id}
    >
      <span className={styles.head}>
        <ChannelIcon channel={conversation.channel} />
        <bdi className={styles.customer}>{customer.name}</bdi>
        {unread > 0 && (
          <span data-testid="unread">
            <span className={styles.unread} aria-hidden="true">
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
            <span className="unseen">{t('work.unread', { count: unread })}</span>
          </span>
        )}
      </span>
      <span className={styles.last} dir="auto" data-writing={writing}>
        {writing ? t('work.writing') : (lastMessage?.text ?? conversation.subject ?? '')}
      </span>
      <span className={styles.foot}>
        {state !== 'active' && <StateBadge state={state} />}
        {consulting && (
          <span className={styles.consultant}>{t('work.consultant')}</span>
        )}
        {state === 'active' && lastMessage?.by === 'customer' && (
          <span className={styles.waits}>
            {t('work.waitsFor')}{' '}
            <Duration seconds={0} since={Date.parse(lastMessage.at) - serverAhead()} running />
          </span>
        )}
      </span>
    </Link>
  );
}
