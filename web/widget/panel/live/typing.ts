const AGAIN_MS = 3_000;
const PAUSE_MS = 4_000;
/** A little longer than the other side's pause between signals, so that the dots don't blink. */
const FORGET_MS = 7_000;

/** Tells the other side that somebody types: at most every three seconds, and that he stopped. */
export class TypingOut {
  private lastTold = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (on: boolean) => void) {}

  keystroke(): void {
    const now = Date.now();
    if (now - this.lastTold >= AGAIN_MS) {
      this.lastTold = now;
      this.tell(true);
    }
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.stop(), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.pause);
    if (this.lastTold === 0) return;
    this.lastTold = 0;
    this.tell(false);
  }
}

/** Who types on the other side; forgotten after a while, since the word that he stopped may be lost. */
export class TypingIn<P> {
  private person: P | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  get who(): P | null {
    return this.person;
  }

  set(person: P | null): void {
    clearTimeout(this.timer);
    this.person = person;
    if (person) this.timer = setTimeout(() => this.set(null), FORGET_MS);
    this.changed();
  }
}
