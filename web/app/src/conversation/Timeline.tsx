import { Button } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../format/times';
import type { LiveConversation } from '../live/hooks';
import { Automated } from './Automated';
import { deliveryOf } from './DeliveryMark';
import { HappeningLine } from './HappeningLine';
import { Message } from './Message';
import { PendingMessage } from './PendingMessage';
import { rowsOf, type Row } from './rows';
import styles from './timeline.module.css';
import { TypingLine } from './TypingLine';
import { useEndInView } from './useEndInView';

/** So many are drawn at once; earlier ones are a button away, and a conversation of thousands opens like a short one. */
const PAGE = 300;

interface Props {
  live: LiveConversation;
  /** The reader's own id: his own typing is not told to him. */
  readerId: string;
}

/** The whole of a conversation, new things at the end, announced as they come. */
export function Timeline({ live, readerId }: Props) {
  const { t } = useTranslation('conversation');
  const { day } = useTimes();
  const { items, pending, seen, typing, caughtUp } = live;
  const [pages, setPages] = useState(1);
  const hidden = Math.max(0, items.length - pages * PAGE);
  const rows = useMemo(() => rowsOf(items.slice(hidden)), [items, hidden]);
  const box = useRef<HTMLDivElement>(null);
  const end = useEndInView(box, items.length, pending.length);

  const draw = (row: Row) => {
    if (row.kind === 'day') {
      return (
        <h3 key={row.key} className={styles.day}>
          {day(row.at)}
        </h3>
      );
    }
    if (row.kind === 'happening') return <HappeningLine key={row.key} item={row.item} />;
    if (row.kind === 'automated') return <Automated key={row.key} item={row.item} delivery={deliveryOf(row.item.seq, seen.customer)} />;
    const { item } = row;
    const toCustomer = item.audience === 'public' && item.actor.kind !== 'customer';
    const delivery = toCustomer ? deliveryOf(item.seq, seen.customer) : null;
    return <Message key={row.key} item={item} first={row.first} delivery={delivery} />;
  };

  return (
    <div className={styles.frame}>
      {/*
        Reachable by keyboard, because it scrolls. What was said before one came is read when one wants; only what comes now
        is announced.
      */}
      <div
        ref={box}
        className={styles.box}
        tabIndex={0}
        role="log"
        aria-label={t('timeline')}
        aria-live={caughtUp ? 'polite' : 'off'}
        aria-busy={!caughtUp}
        data-testid="timeline"
        onScroll={end.scrolled}
      >
        {hidden > 0 && (
          <Button className={styles.earlier} onClick={() => setPages(pages + 1)}>
            {t('earlier', { count: hidden })}
          </Button>
        )}
        <div>
          {rows.map(draw)}
          {pending.map((message) => (
            <PendingMessage key={message.clientId} message={message} onRetry={live.retry} onDiscard={live.discard} />
          ))}
        </div>
      </div>
      <TypingLine actors={typing.filter(({ id }) => id !== readerId)} />
      {end.missed > 0 && (
        <Button className={styles.jump} shape="circular" icon={<ArrowDownRegular />} onClick={end.jump} data-testid="jump-to-end">
          {t('newMessages', { count: end.missed })}
        </Button>
      )}
    </div>
  );
}
