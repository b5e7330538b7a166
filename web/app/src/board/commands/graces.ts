import type { Conversation } from '../../api/types';
import { Store } from '../../live/store';

/** Force closes begun on this page whose grace may still last, the newest last. */
export class Graces extends Store<readonly Conversation[]> {
  private begun: readonly Conversation[] = [];

  begin(conversation: Conversation): void {
    if (!conversation.forceClose) return;
    this.begun = [...this.begun.filter(({ id }) => id !== conversation.id), conversation];
    this.changed();
  }

  end(conversationId: string): void {
    this.begun = this.begun.filter(({ id }) => id !== conversationId);
    this.changed();
  }

  has(conversationId: string): boolean {
    return this.begun.some(({ id }) => id === conversationId);
  }

  protected snapshot(): readonly Conversation[] {
    return this.begun;
  }
}

/**
 * What can still be undone: begun here, or begun by the reader elsewhere and seen in a row. A row that no longer says so has
 * been undone by somebody else.
 */
export function undoable(
  begun: readonly Conversation[],
  rows: readonly Conversation[],
  readerId: string,
  now: number,
): Conversation[] {
  const inRows = new Map(rows.map((row) => [row.id, row]));
  const newest = begun.map((one) => {
    const row = inRows.get(one.id);
    return row && row.version > one.version ? row : one;
  });
  const ids = new Set(begun.map(({ id }) => id));
  const elsewhere = rows.filter(({ id, forceClose }) => !ids.has(id) && forceClose?.by.id === readerId);
  return [...elsewhere, ...newest].filter(({ forceClose }) => forceClose !== null && Date.parse(forceClose.dueAt) > now);
}
