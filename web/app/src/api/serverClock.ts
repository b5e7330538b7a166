let ahead = 0;

/** Answers carry whole seconds; less than this is not a difference of clocks. */
const NOISE = 2_000;

/** Learns from the Date header of an answer how far this computer's clock is off the server's. */
export function learnServerTime(date: string | null): void {
  if (!date) return;
  const difference = Date.parse(date) - Date.now();
  if (!Number.isNaN(difference)) ahead = Math.abs(difference) < NOISE ? 0 : difference;
}

/** How far the server's clock is ahead, in milliseconds: a countdown to a time of the server's needs it. */
export const serverAhead = (): number => ahead;
