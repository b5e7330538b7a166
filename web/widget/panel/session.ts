import type { Memory } from './memory';
import type { Seen, Started } from './live/protocol';

/** What the next page must know to go on with the conversation. */
export interface SessionData extends Started {
  /** Whether the panel was open, so that it is again after a reload. */
  readonly open: boolean;
  /** The last item that reached any page, and the last one that was looked at. */
  readonly delivered: number;
  readonly read: number;
  /** How far the agent's side has received and read. */
  readonly seen: Seen;
}

const NAME = 'session';

export class Session {
  private constructor(
    private readonly memory: Memory,
    private state: SessionData,
    private kept = true,
  ) {}

  static begin(memory: Memory, started: Started): Session {
    const { conversationId, customerToken } = started;
    const earlier = memory.read<SessionData>(NAME);
    // The server may give back the conversation that goes on already; then what was read of it stays read.
    if (earlier?.conversationId === conversationId) {
      const session = new Session(memory, earlier);
      session.change({ customerToken });
      return session;
    }
    const session = new Session(memory, {
      conversationId,
      customerToken,
      open: true,
      delivered: 0,
      read: 0,
      seen: { delivered: 0, read: 0 },
    });
    session.change({});
    return session;
  }

  static resume(memory: Memory): Session | null {
    const state = memory.read<SessionData>(NAME);
    return state ? new Session(memory, state) : null;
  }

  get data(): SessionData {
    return this.state;
  }

  change(part: Partial<SessionData>): void {
    // Another page of the same shop may have gone further in the meantime.
    const stored = this.kept ? this.memory.read<SessionData>(NAME) : null;
    const base = stored?.conversationId === this.state.conversationId ? stored : this.state;
    this.state = { ...base, ...part };
    if (this.kept) this.memory.write(NAME, this.state);
  }

  /** The next page shall know nothing of it; this one goes on showing it. */
  forget(): void {
    this.kept = false;
    if (this.memory.read<SessionData>(NAME)?.conversationId === this.state.conversationId) this.memory.forget(NAME);
  }
}
