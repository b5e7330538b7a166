import type { Conversation } from '../../api/types';
import type { BoardView } from '../../live/boardFeed';

/** The order of the rows at the moment somebody put his finger on one of them. */
export interface HeldOrder {
  question: string;
  offset: number;
  rows: readonly Conversation[];
}

export interface ShownRow {
  row: Conversation;
  /** It left the list while the order was held; it keeps its place until the order is let go. */
  gone: boolean;
}

export interface ShownRows {
  rows: readonly ShownRow[];
  offset: number;
  /** How many rows would appear, disappear or change places if the order were let go. */
  waiting: number;
}

export const questionOf = (view: BoardView) => JSON.stringify([view.query?.filter, view.query?.sort, view.query?.group, view.query?.collapsed]);

export function hold(view: BoardView): HeldOrder {
  return { question: questionOf(view), offset: view.offset, rows: view.rows };
}

/** A held order is good only for the window and the question it was taken from. */
export function stillHolds(held: HeldOrder, view: BoardView): boolean {
  return held.offset === view.offset && held.question === questionOf(view);
}

export function asServed(view: BoardView): ShownRows {
  return { rows: view.rows.map((row) => ({ row, gone: false })), offset: view.offset, waiting: 0 };
}

/**
 * What has come since is added at the end, where it moves nothing, wherever its place will be; nobody has to take his hand away to
 * learn of a new conversation. In a window that does not reach the end of the list only what the server put last stands there.
 */
export function extended(held: HeldOrder, view: BoardView): HeldOrder {
  const ids = new Set(held.rows.map((row) => row.id));
  const toTheEnd = view.offset + view.rows.length >= view.total;
  const last = view.rows.findLastIndex((row) => ids.has(row.id));
  const added = view.rows.filter((row, index) => !ids.has(row.id) && (toTheEnd || index > last));
  return added.length === 0 ? held : { ...held, rows: [...held.rows, ...added] };
}

/** The rows in the held order with their newest content. Every change of place waits. */
export function arrange(held: HeldOrder, view: BoardView): ShownRows {
  const current = new Map(view.rows.map((row) => [row.id, row]));
  const ids = new Set(held.rows.map((row) => row.id));
  const rows = held.rows.map((row) => ({ row: current.get(row.id) ?? row, gone: !current.has(row.id) }));
  const stayed = rows.filter(({ gone }) => !gone);
  const wanted = view.rows.filter((row) => ids.has(row.id));
  const moved = wanted.filter((row, index) => row.id !== stayed[index]?.row.id).length;
  const inserted = view.rows.length - wanted.length;
  return { rows, offset: held.offset, waiting: inserted + (rows.length - stayed.length) + moved };
}
