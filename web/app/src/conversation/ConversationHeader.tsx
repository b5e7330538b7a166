import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../api/types';
import { ChannelIcon } from './ChannelIcon';
import { HandleTime, WaitTime, waits } from './clocks';
import styles from './conversationHeader.module.css';
import { RefName } from './RefName';
import { Sentiment } from './Sentiment';
import { SentimentFact } from './SentimentFact';
import { StateBadge } from './StateBadge';

interface Props {
  conversation: Conversation;
  /** The reader may read the messages, so he may ask what the mood was read from. */
  readable?: boolean;
  /** Buttons, at the end of the line. */
  children?: ReactNode;
}

/** Who it is, what about, how it stands. */
export function ConversationHeader({ conversation, readable = true, children }: Props) {
  const { t } = useTranslation('conversation');
  const { customer, subject, state, reason, queue } = conversation;
  return (
    <header className={styles.header} data-testid="conversation-header">
      <div className={styles.who}>
        <h2 className={styles.customer}>
          <ChannelIcon channel={conversation.channel} /> <bdi>{customer.name}</bdi>
        </h2>
        {subject && (
          <p className={styles.subject} dir="auto">
            {subject}
          </p>
        )}
        <dl className={styles.facts}>
          <Fact name={t('header.state')}>
            <StateBadge state={state} /> <span>{t(`reason.${reason}`)}</span>
          </Fact>
          <Fact name={t('header.queue')}>
            <RefName of={queue} />
          </Fact>
          <Fact name={waits(conversation) ? t('header.waiting') : t('header.waited')} shown>
            <WaitTime of={conversation} />
          </Fact>
          <Fact name={t('header.handled')} shown>
            <HandleTime of={conversation} />
          </Fact>
          <Fact name={t('header.sentiment')} shown>
            {readable ? <SentimentFact conversation={conversation} /> : <Sentiment level={conversation.sentiment.level} />}
          </Fact>
        </dl>
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </header>
  );
}

function Fact({ name, shown = false, children }: { name: string; shown?: boolean; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={shown ? undefined : 'unseen'}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
