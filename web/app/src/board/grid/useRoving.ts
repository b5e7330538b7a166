import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { move, type Extent, type Place } from './moves';

/** The one cell of the grid that Tab reaches, held by its row's id so that it moves with its row. */
interface Active {
  id: string | null;
  row: number;
  column: number;
}

/** After the box in which a row is picked. */
const FIRST = 1;

interface Options {
  grid: RefObject<HTMLElement | null>;
  extent: Extent;
  idAt(row: number): string | null;
  rowOf(id: string): number | null;
  scrollTo(row: number): void;
}

export interface Roving {
  active: Place;
  /** True if the key moved the focus. */
  pressed(event: KeyboardEvent): boolean;
  /** Tells what has the focus now. */
  focused(event: { target: Element }): void;
  /** After a click. */
  settle(place: Place): void;
}

/** Roving focus over a grid of which only some rows are drawn. */
export function useRoving({ grid, extent, idAt, rowOf, scrollTo }: Options): Roving {
  const [held, setHeld] = useState<Active>({ id: null, row: 0, column: FIRST });
  const wanted = useRef(false);
  const last = useRef<Element | null>(null);

  const found = held.id === null ? null : rowOf(held.id);
  const row = found ?? Math.min(held.row, extent.rows - 1);
  const active: Place = { row, column: held.column };

  // The row may have to be scrolled into being first: whenever it is drawn, the focus goes there.
  useLayoutEffect(() => {
    // A control that had the focus may go, such as Undo when it is too late: its cell takes the focus over.
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (!wanted.current && !lost) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${active.row}:${active.column}"], [data-place="${active.row}:*"]`);
    if (!cell) return;
    wanted.current = false;
    (cell.querySelector<HTMLElement>('[data-cell-control]') ?? cell).focus({ preventScroll: active.row >= 0 });
  });

  return {
    active,
    pressed(event) {
      const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const next = move(active, event, extent, rightToLeft);
      if (!next) return false;
      wanted.current = true;
      if (next.row >= 0) scrollTo(next.row);
      setHeld({ id: next.row < 0 ? null : idAt(next.row), ...next });
      return true;
    },
    focused: ({ target }) => {
      last.current = target;
    },
    settle: (place) => setHeld({ id: place.row < 0 ? null : idAt(place.row), ...place }),
  };
}
