import { useEffect, useState } from 'react';

/** Often enough that the other side, which forgets after eight seconds, never sees it end too early. */
const REPEAT_AFTER = 4_000;
const IDLE_AFTER = 5_000;

type Tell = (on: boolean) => void;

/** Turns key strokes into few signals: begun, still at it, ended. */
class TypingSignal {
  private tell: Tell | null = null;
  private told: number | null = null;
  private idle: ReturnType<typeof setTimeout> | undefined;

  /** Null: nobody is to know, and who was told is told the end. */
  to(tell: Tell | null): void {
    if (tell === null) this.stop();
    this.tell = tell;
  }

  typed = (): void => {
    if (!this.tell) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(this.stop, IDLE_AFTER);
    const now = Date.now();
    if (this.told !== null && now - this.told < REPEAT_AFTER) return;
    this.told = now;
    this.tell(true);
  };

  stop = (): void => {
    clearTimeout(this.idle);
    if (this.told === null) return;
    this.told = null;
    this.tell?.(false);
  };
}

export function useTypingSignal(tell: Tell | null): { typed: () => void; stop: () => void } {
  const [signal] = useState(() => new TypingSignal());
  useEffect(() => signal.to(tell), [signal, tell]);
  useEffect(() => signal.stop, [signal]);
  return signal;
}
