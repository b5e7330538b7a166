import type { Conversation } from '../../api/types';
import { HandleTime, waits, WaitTime } from '../../conversation/clocks';
import { useNow } from '../../format/ticker';
import { receivedAt } from '../../live/receipt';
import { ATTENTION_AFTER } from '../search/views';
import styles from './cells.module.css';

/** How long the customer has waited; too long stands out. */
export function WaitCell({ row }: { row: Conversation }) {
  const waiting = waits(row);
  const now = useNow(waiting);
  const seconds = row.waitSeconds + (now - receivedAt(row)) / 1000;
  return (
    <span className={styles.time} data-long={(waiting && seconds > ATTENTION_AFTER) || undefined} data-testid="wait">
      <WaitTime of={row} />
    </span>
  );
}

export function HandleCell({ row }: { row: Conversation }) {
  return (
    <span className={styles.time} data-testid="handle">
      <HandleTime of={row} />
    </span>
  );
}
