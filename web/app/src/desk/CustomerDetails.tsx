import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../api/timeline';
import type { Conversation } from '../api/types';
import { RefName } from '../conversation/RefName';
import { useTimes } from '../format/times';
import styles from './customerDetails.module.css';

interface Props {
  conversation: Conversation;
  items: readonly TimelineItem[];
}

/** What is known of the customer and of how he came here. */
export function CustomerDetails({ conversation, items }: Props) {
  const { t } = useTranslation(['desk', 'conversation']);
  const { moment } = useTimes();
  const { customer, language, consent, channel, queue, workstream, priority, createdAt, units, subject } = conversation;
  return (
    <aside className={styles.details} aria-labelledby="customer-details" data-testid="customer-details">
      <h2 id="customer-details" className={styles.title}>
        {t('details.title')}
      </h2>
      <dl className={styles.facts}>
        <Fact name={t('details.customer')}>
          <bdi>{customer.name}</bdi>
        </Fact>
        <Fact name={t('details.connection')}>
          {customer.connected ? t('details.connected') : t('details.notConnected')}
        </Fact>
        <Fact name={t('details.language')}>{t(`details.languages.${language}`)}</Fact>
        {subject && (
          <Fact name={t('details.subject')}>
            <span dir="auto">{subject}</span>
          </Fact>
        )}
        <Fact name={t('details.channel')}>{t(`conversation:channel.${channel}`)}</Fact>
        <Fact name={t('details.workstream')}>
          <RefName of={workstream} />
        </Fact>
        <Fact name={t('details.queue')}>
          <RefName of={queue} />
        </Fact>
        <Fact name={t('details.monitoring')}>{t(`details.consents.${consent}`)}</Fact>
        <Fact name={t('details.priority')}>{priority}</Fact>
        <Fact name={t('details.units')}>{units}</Fact>
        <Fact name={t('details.createdAt')}>
          <time dateTime={createdAt}>{moment(createdAt)}</time>
        </Fact>
      </dl>
      <Answers items={items} />
    </aside>
  );
}

/** What the customer was asked before the conversation, in the words of the page he came from. */
function Answers({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useTranslation('desk');
  const started = items.find((item) => item.type === 'started');
  const answers = Object.entries(started?.answers ?? {});
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="customer-answers" data-testid="customer-answers">
      <h3 id="customer-answers" className={styles.part}>
        {t('details.answers')}
      </h3>
      <dl className={styles.facts}>
        {answers.map(([question, answer]) => (
          <Fact key={question} name={<span dir="auto">{question}</span>}>
            <span dir="auto" className={styles.said}>
              {answer}
            </span>
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
