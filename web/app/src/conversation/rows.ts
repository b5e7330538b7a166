import type { AutomatedItem, MessageItem, TimelineItem } from '../api/timeline';
import type { Happening } from './happenings';

export type Row =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'message'; key: string; item: MessageItem; first: boolean }
  | { kind: 'automated'; key: string; item: AutomatedItem }
  | { kind: 'happening'; key: string; item: Happening };

/** Messages of one person within this time stand under one name. */
const TOGETHER = 3 * 60_000;

const dayOf = (iso: string) => new Date(iso).toDateString();

function continues(before: TimelineItem | undefined, item: MessageItem): boolean {
  return (
    before?.type === 'message' &&
    before.actor.kind === item.actor.kind &&
    before.actor.id === item.actor.id &&
    before.audience === item.audience &&
    Date.parse(item.at) - Date.parse(before.at) < TOGETHER
  );
}

/** The timeline as it is read: days apart, what one person says together. */
export function rowsOf(items: readonly TimelineItem[]): Row[] {
  const rows: Row[] = [];
  let before: TimelineItem | undefined;
  for (const item of items) {
    const newDay = !before || dayOf(before.at) !== dayOf(item.at);
    if (newDay) rows.push({ kind: 'day', key: `day-${item.seq}`, at: item.at });
    const key = String(item.seq);
    if (item.type === 'message') {
      rows.push({ kind: 'message', key, item, first: newDay || !continues(before, item) });
    } else if (item.type === 'automated') {
      rows.push({ kind: 'automated', key, item });
    } else {
      rows.push({ kind: 'happening', key, item });
    }
    before = item;
  }
  return rows;
}
