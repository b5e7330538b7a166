import type { Actor } from '../api/types';

/** A typing signal is repeated while it lasts; one whose end was lost with a connection ends by itself. */
const FORGET_AFTER = 8_000;

export class TypingActors {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  actors: readonly Actor[] = [];

  constructor(private readonly onForgotten: () => void) {}

  signal(actor: Actor, on: boolean): void {
    this.stopped(actor);
    if (!on) return;
    this.actors = [...this.actors, actor];
    const timer = setTimeout(() => {
      this.stopped(actor);
      this.onForgotten();
    }, FORGET_AFTER);
    this.timers.set(keyOf(actor), timer);
  }

  stopped(actor: Actor): void {
    const key = keyOf(actor);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.actors = this.actors.filter((one) => keyOf(one) !== key);
  }

  dispose(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }
}

const keyOf = (actor: Actor) => `${actor.kind}:${actor.id ?? ''}`;
