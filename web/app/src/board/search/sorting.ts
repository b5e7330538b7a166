import type { BoardColumn, BoardSort } from '../../live/frames';

/** What begins with the largest. */
const LARGEST_FIRST: readonly BoardColumn[] = ['wait', 'created', 'handle', 'priority'];

export type SortDirection = 'ascending' | 'descending';

export function directionOn(column: BoardColumn, sort: BoardSort): SortDirection | null {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : null;
}

/** The order after a column's head was chosen: times begin with the longest, words with the first letter. */
export function nextSort(column: BoardColumn, sort: BoardSort): BoardSort {
  const down: BoardSort = `-${column}`;
  if (sort === column) return down;
  return sort === down || !LARGEST_FIRST.includes(column) ? column : down;
}
