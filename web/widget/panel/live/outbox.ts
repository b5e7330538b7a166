import type { Memory } from '../memory';

export interface Letter {
  readonly clientId: string;
  readonly text: string;
  readonly at: number;
  /** Why the server would not have it, if it said so. */
  failed?: string;
}

/**
 * Messages that were written but are not yet known to be stored. Each is kept under a name of its own, so that two pages
 * open on one shop never write over each other; that both send it does no harm, because its clientId is stored once.
 */
export class Outbox {
  private letters: Letter[];
  private readonly prefix: string;

  constructor(
    conversationId: string,
    private readonly store: Memory,
  ) {
    this.prefix = `out.${conversationId}.`;
    this.letters = store
      .names(this.prefix)
      .flatMap((name) => store.read<Letter>(name) ?? [])
      .toSorted((a, b) => a.at - b.at);
  }

  get all(): readonly Letter[] {
    return this.letters;
  }

  add(text: string): Letter {
    // Later than the one before it even when the clock stands still or goes back.
    const at = Math.max(Date.now(), (this.letters.at(-1)?.at ?? 0) + 1);
    const letter: Letter = { clientId: newClientId(), text, at };
    this.letters.push(letter);
    this.store.write(this.prefix + letter.clientId, letter);
    return letter;
  }

  /** Returns the letter when it was still here. */
  remove(clientId: string): Letter | undefined {
    const letter = this.letters.find((it) => it.clientId === clientId);
    this.letters = this.letters.filter((it) => it !== letter);
    this.store.forget(this.prefix + clientId);
    return letter;
  }

  mark(clientId: string, failed: string | undefined): void {
    const letter = this.letters.find((it) => it.clientId === clientId);
    if (!letter) return;
    letter.failed = failed;
    this.store.write(this.prefix + clientId, letter);
  }
}

/** Not randomUUID(), which a shop that is still on plain http doesn't have. */
function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
