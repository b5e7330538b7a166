import type { EventName, MokedEvents } from '../contract';

type Handler<E extends EventName> = (detail: MokedEvents[E]) => void;

/** The page's ear on the widget. A handler that throws harms neither the widget nor the other handlers. */
export class Emitter {
  private readonly handlers = new Map<EventName, Set<Handler<never>>>();
  private readiness: MokedEvents['ready'] | null = null;

  on<E extends EventName>(event: E, handler: Handler<E>): () => void {
    const set = this.handlers.get(event) ?? new Set();
    this.handlers.set(event, set.add(handler as Handler<never>));
    // The tag is async, so a page can't know whether it asked in time: `ready` is told to late askers too.
    if (event === 'ready' && this.readiness) call(handler as Handler<'ready'>, this.readiness);
    return () => set.delete(handler as Handler<never>);
  }

  emit<E extends EventName>(event: E, detail: MokedEvents[E]): void {
    if (event === 'ready') this.readiness = detail as MokedEvents['ready'];
    for (const handler of this.handlers.get(event) ?? []) call(handler as Handler<E>, detail);
  }
}

function call<D>(handler: (detail: D) => void, detail: D): void {
  try {
    handler(detail);
  } catch (fault) {
    console.error('moked: a handler of this page failed', fault);
  }
}
