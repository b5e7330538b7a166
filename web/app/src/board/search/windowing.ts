import type { BoardQuery } from '../../live/frames';

/** Rows asked for at once, and by how many the window moves: small moves of the list then need nothing new. */
export const WINDOW = 60;
const STEP = 20;

/** The window that holds what is on the screen with rows to spare on both sides. */
export function windowAround(first: number, last: number): BoardQuery['window'] {
  const visible = last - first + 1;
  const spare = Math.max(0, Math.floor((WINDOW - visible) / 2));
  const offset = Math.max(0, Math.round((first - spare) / STEP) * STEP);
  return { offset, limit: Math.max(WINDOW, last - offset + 1) };
}
