import type { BoardColumn } from '../../live/frames';

/** All that there are, in the order in which they stand. Rows are picked in the first for a command on all of them. */
export const COLUMN_IDS = [
  'pick',
  'state',
  'customer',
  'subject',
  'agent',
  'queue',
  'channel',
  'wait',
  'handle',
  'sentiment',
  'watchers',
  'skills',
  'priority',
  'units',
  'alerts',
  'consent',
  'created',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that only some look at. */
const UNUSUAL: readonly ColumnId[] = ['skills', 'priority', 'units', 'alerts', 'consent', 'created'];

/** By what the server orders when the head is chosen; one that is not here it can't. */
const SORTS: Partial<Record<ColumnId, BoardColumn>> = {
  state: 'state',
  customer: 'customer',
  subject: 'subject',
  agent: 'agent',
  queue: 'queue',
  channel: 'channel',
  wait: 'wait',
  handle: 'handle',
  priority: 'priority',
  sentiment: 'sentiment',
  created: 'created',
};

/** The least width in rem, and the share of what is left. */
const WIDTHS: Record<ColumnId, readonly [least: number, share: number]> = {
  pick: [2.5, 0],
  state: [13, 1.2],
  customer: [6.5, 1],
  subject: [7.5, 1.6],
  agent: [10.5, 1.1],
  queue: [5.5, 0.7],
  channel: [6.5, 0],
  wait: [5, 0],
  handle: [5, 0],
  sentiment: [8.75, 0.8],
  watchers: [8, 0.9],
  skills: [8, 0.8],
  priority: [5, 0],
  units: [6, 0],
  alerts: [5, 0],
  consent: [7, 0],
  created: [7, 0],
};

/** What somebody chose; null is the usual width. */
export interface ChosenColumn {
  key: ColumnId;
  width: number | null;
}

export const LEAST_WIDTH = 56;
export const MOST_WIDTH = 800;

export interface Column {
  id: ColumnId;
  sort: BoardColumn | null;
  /** In CSS pixels; null is the usual one. */
  width: number | null;
}

/** What may be left out. */
export const CHOOSABLE = COLUMN_IDS.filter((id) => id !== 'pick');
export const USUAL_COLUMNS: readonly ChosenColumn[] = CHOOSABLE.filter((id) => !UNUSUAL.includes(id)).map((key) => ({ key, width: null }));

/** The columns to draw: those that were chosen, or the usual ones. */
export function columnsOf(chosen: readonly ChosenColumn[]): readonly Column[] {
  const shown = chosen.length > 0 ? chosen : USUAL_COLUMNS;
  return [{ key: 'pick' as ColumnId, width: null }, ...shown].map(({ key, width }) => ({ id: key, sort: SORTS[key] ?? null, width }));
}

/** As grid-template-columns has it. */
export const templateOf = (columns: readonly Column[]): string =>
  columns
    .map(({ id, width }) => {
      const [least, share] = WIDTHS[id];
      if (width !== null) return `${width}px`;
      return share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
    })
    .join(' ');

/** Less than this can't be read: the list scrolls sideways. */
export function leastOf(columns: readonly Column[]): string {
  const rem = columns.reduce((sum, { id, width }) => sum + (width === null ? WIDTHS[id][0] : 0), 0);
  const pixels = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  return `calc(${rem}rem + ${pixels}px)`;
}

/** The same columns with one of another width. */
export function widened(chosen: readonly ChosenColumn[], key: ColumnId, width: number): ChosenColumn[] {
  const kept = Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)));
  return (chosen.length > 0 ? chosen : USUAL_COLUMNS).map((one) => (one.key === key ? { key, width: kept } : one));
}

/** A choice in the order of all columns, each as wide as before; all usual ones is no choice. */
export function chosenOf(ids: readonly string[], before: readonly ChosenColumn[]): ChosenColumn[] {
  const chosen = CHOOSABLE.filter((id) => ids.includes(id)).map((key) => before.find((one) => one.key === key) ?? { key, width: null });
  return JSON.stringify(chosen) === JSON.stringify(USUAL_COLUMNS) ? [] : chosen;
}

/** As an address has them: `customer,subject:220`. */
export const writtenColumns = (columns: readonly ChosenColumn[]): string =>
  columns.map(({ key, width }) => (width === null ? key : `${key}:${width}`)).join(',');

export function readColumns(text: string): ChosenColumn[] {
  return text.split(',').flatMap((one): ChosenColumn[] => {
    const [name, width] = one.split(':');
    const key = CHOOSABLE.find((id) => id === name);
    const pixels = Number(width);
    const isWidth = Number.isInteger(pixels) && pixels >= LEAST_WIDTH && pixels <= MOST_WIDTH;
    return key ? [{ key, width: width && isWidth ? pixels : null }] : [];
  });
}
