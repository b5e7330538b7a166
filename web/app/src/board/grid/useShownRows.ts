import { useState } from 'react';
import type { BoardView } from '../../live/boardFeed';
import { arrange, asServed, extended, hold, stillHolds, type HeldOrder, type ShownRows } from './heldOrder';

/** The rows to draw: in the server's order, or in the order that was on the screen when `holding` began. */
export function useShownRows(view: BoardView, holding: boolean): ShownRows & { letGo(): void } {
  const [held, setHeld] = useState<HeldOrder | null>(null);
  let order = held;
  if (!holding || view.rows.length === 0) order = null;
  else if (!order || !stillHolds(order, view)) order = hold(view);
  else order = extended(order, view);
  if (order !== held) setHeld(order);
  const shown = order ? arrange(order, view) : asServed(view);
  return { ...shown, letGo: () => setHeld(hold(view)) };
}
