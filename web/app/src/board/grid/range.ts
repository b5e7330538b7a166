import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows to draw, with the one that has the focus: a focused row that isn't drawn would lose it. */
export function rangeWith(row: number, range: Range): number[] {
  const drawn = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || drawn.includes(row)) return drawn;
  return [...drawn, row].toSorted((one, other) => one - other);
}
