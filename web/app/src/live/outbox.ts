import { Problem } from '../api/problem';
import type { Audience } from '../api/types';

/** A message that its writer has sent and that the timeline doesn't hold yet. */
export interface Pending {
  clientId: string;
  text: string;
  audience: Audience;
  at: string;
  state: 'sending' | 'failed';
  problem: Problem | null;
}

interface Entry extends Pending {
  acknowledged: boolean;
}

/**
 * Messages under way in one conversation. Each keeps its clientId through every attempt, so the server stores it once however
 * often it is sent; it leaves only when the timeline shows it (or its writer discards it), so none is lost.
 */
export class Outbox {
  private entries: Entry[] = [];

  constructor(private readonly transmit: (message: Pending) => boolean) {}

  get pending(): Pending[] {
    return this.entries;
  }

  add(text: string, audience: Audience): void {
    const entry: Entry = {
      clientId: crypto.randomUUID(),
      text,
      audience,
      at: new Date().toISOString(),
      state: 'sending',
      problem: null,
      acknowledged: false,
    };
    this.entries = [...this.entries, entry];
    this.transmit(entry);
  }

  /** After a connection came back: everything unanswered goes out again, in the order it was written. */
  resend(): void {
    this.entries.filter((entry) => entry.state === 'sending' && !entry.acknowledged).forEach((entry) => this.transmit(entry));
  }

  retry(clientId: string): void {
    this.update(clientId, { state: 'sending', problem: null, acknowledged: false });
    const entry = this.entries.find((one) => one.clientId === clientId);
    if (entry) this.transmit(entry);
  }

  acknowledged(clientId: string): boolean {
    return this.update(clientId, { acknowledged: true });
  }

  failed(clientId: string, problem: Problem): boolean {
    return this.update(clientId, { state: 'failed', problem });
  }

  /** The timeline holds it, or its writer gave it up. */
  settle(clientId: string): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => entry.clientId !== clientId);
    return this.entries.length < before;
  }

  private update(clientId: string, change: Partial<Entry>): boolean {
    const known = this.entries.some((entry) => entry.clientId === clientId);
    if (known) this.entries = this.entries.map((entry) => (entry.clientId === clientId ? { ...entry, ...change } : entry));
    return known;
  }
}
