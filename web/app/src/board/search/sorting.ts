import type { BoardColumn, BoardSort } from '../../live/frames';

/** What the server can order downwards too. */
const BOTH_WAYS: readonly BoardColumn[] = ['wait', 'created', 'handle'];

export type SortDirection = 'ascending' | 'descending';

export function directionOn(column: BoardColumn, sort: BoardSort): SortDirection | null {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : null;
}

/** The order after a column's head was chosen: times begin with the longest, words with the first letter. */
export function nextSort(column: BoardColumn, sort: BoardSort): BoardSort {
  if (!BOTH_WAYS.includes(column)) return column;
  return sort === `-${column}` ? column : (`-${column}` as BoardSort);
}
