const FIRST = 500;
const LONGEST = 15_000;

/**
 * Milliseconds before the next attempt: random within a bound that doubles. Random from the first attempt on, so that a
 * server's restart is not answered by all its pages in the same instant.
 */
export function retryDelay(attempt: number, random: () => number): number {
  const bound = Math.min(LONGEST, FIRST * 2 ** attempt);
  return Math.round(100 + random() * bound);
}
