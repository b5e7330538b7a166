/** A place in the grid. Row -1 is the head. */
export interface Place {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows in view: how far Page Up and Page Down go. */
  page: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

const within = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where a key leads, as the ARIA grid pattern has it; null when the key leads nowhere. Left and right are places on the screen:
 * in a page from right to left the next column is on the left.
 */
export function move(from: Place, { key, ctrlKey }: Pressed, { rows, columns, page }: Extent, rightToLeft: boolean): Place | null {
  const last = rows - 1;
  const lastColumn = columns - 1;
  const down = (by: number) => ({ ...from, row: within(-1, from.row + by, last) });
  const along = (by: number) => ({ ...from, column: within(0, from.column + by, lastColumn) });
  switch (key) {
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'ArrowRight':
      return along(rightToLeft ? -1 : 1);
    case 'ArrowLeft':
      return along(rightToLeft ? 1 : -1);
    case 'PageDown':
      return down(page);
    case 'PageUp':
      return { ...from, row: within(Math.min(0, last), from.row - page, last) };
    case 'Home':
      return ctrlKey ? { row: Math.min(0, last), column: 0 } : { ...from, column: 0 };
    case 'End':
      return ctrlKey ? { row: last, column: lastColumn } : { ...from, column: lastColumn };
    default:
      return null;
  }
}
