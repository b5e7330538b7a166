const FIRST_MS = 800;
const LONGEST_MS = 30_000;

/** Doubles from try to try, with a random half, so that a server that restarts is not met by everybody at once. */
export function retryDelay(failures: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}
