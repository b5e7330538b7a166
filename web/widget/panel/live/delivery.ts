import type { Letter, Outbox } from './outbox';
import type { Problem } from './protocol';

export type Transmit = (letter: Letter) => boolean;

/** How long to hold back after "too fast" or "overloaded" where the server names no time. */
const HOLD_MS = 5_000;
const PASSING = new Set(['too-many-requests', 'overloaded']);

/**
 * Brings letters out of the outbox to the server: one at a time, so that they are stored in the order written, and again
 * after every break until the timeline shows them. A letter sent twice has the same clientId and is stored once.
 */
export class Delivery {
  private online = false;
  private inFlight: string | null = null;
  private readonly answered = new Set<string>();
  private hold: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly outbox: Outbox,
    private readonly transmit: Transmit,
  ) {}

  write(text: string): void {
    this.outbox.add(text);
    this.pump();
  }

  retry(clientId: string): void {
    this.outbox.mark(clientId, undefined);
    this.pump();
  }

  /** The timeline is complete up to now: what is still in the outbox was not stored, whatever was answered before. */
  connected(): void {
    this.online = true;
    this.inFlight = null;
    this.answered.clear();
    this.pump();
  }

  disconnected(): void {
    this.online = false;
    this.inFlight = null;
    clearTimeout(this.hold);
    this.hold = undefined;
  }

  /** The server has it; it stays in the outbox until the timeline shows it. */
  sent(clientId: string): void {
    this.answered.add(clientId);
    this.landed(clientId);
  }

  refused(clientId: string, problem: Partial<Problem>): void {
    if (problem.code && PASSING.has(problem.code)) {
      this.inFlight = null;
      clearTimeout(this.hold);
      this.hold = setTimeout(() => {
        this.hold = undefined;
        this.pump();
      }, (problem.retryAfter ?? 0) * 1000 || HOLD_MS);
      return;
    }
    this.outbox.mark(clientId, problem.code ?? 'unknown');
    this.landed(clientId);
  }

  /** The timeline shows it. Returns the letter the first time. */
  stored(clientId: string): Letter | undefined {
    const letter = this.outbox.remove(clientId);
    this.answered.delete(clientId);
    this.landed(clientId);
    return letter;
  }

  isAnswered(clientId: string): boolean {
    return this.answered.has(clientId);
  }

  private landed(clientId: string): void {
    if (this.inFlight === clientId) this.inFlight = null;
    this.pump();
  }

  private pump(): void {
    if (!this.online || this.inFlight !== null || this.hold !== undefined) return;
    const next = this.outbox.all.find((letter) => !letter.failed && !this.answered.has(letter.clientId));
    if (!next) return;
    this.inFlight = next.clientId;
    if (!this.transmit(next)) this.inFlight = null;
  }
}
