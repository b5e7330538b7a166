import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    listeners.forEach((one) => one());
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const still = () => () => {};

/** The time of day, anew each second. One timer for the page; only who calls this is drawn again. */
export function useNow(running = true): number {
  // While nobody listens the clock stands; who reads it then reads the real one, to the second.
  const read = () => (timer === undefined ? (now = Math.floor(Date.now() / 1000) * 1000) : now);
  return useSyncExternalStore(running ? subscribe : still, read);
}
