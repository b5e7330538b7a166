import type { Conversation } from '../../api/types';
import { waits } from '../../conversation/clocks';
import type { BoardView } from '../../live/boardFeed';
import { receivedAt } from '../../live/receipt';

export interface Found extends BoardView {
  /** The list goes on beyond what has been looked at: `total` is then only what is known so far. */
  more: boolean;
}

function waitsLonger(row: Conversation, seconds: number, now: number): boolean {
  return waits(row) && row.waitSeconds + (now - receivedAt(row)) / 1000 > seconds;
}

/**
 * Only who waits now and has waited longer than so many seconds. In the order of the longest wait, with waits that go on before
 * those that are over, these are the head of the list; so it is cut where they end. Time alone lengthens it.
 */
export function longWaits(view: BoardView, seconds: number | null, now: number): Found {
  if (seconds === null) return { ...view, more: false };
  const end = view.rows.findIndex((row) => !waitsLonger(row, seconds, now));
  const rows = end < 0 ? view.rows : view.rows.slice(0, end);
  const more = end < 0 && view.offset + rows.length < view.total;
  // One row more than is known, so that there is something to scroll to and the next window is asked for.
  const total = rows.length === 0 && view.offset > 0 ? Math.min(view.offset, view.total) : view.offset + rows.length;
  return { ...view, rows, total: more ? total + 1 : total, more };
}
