import type { Item } from './protocol';

export type Taken = 'new' | 'held' | 'gap';

/** What the server has said, in its order, each thing once. */
export class Ledger {
  private held: Item[] = [];

  get items(): readonly Item[] {
    return this.held;
  }

  get lastSeq(): number {
    return this.held.at(-1)?.seq ?? 0;
  }

  /** Takes an item that follows on the last. One that is held already, or that would leave a gap, is not taken. */
  take(item: Item): Taken {
    if (item.seq <= this.lastSeq) return 'held';
    if (item.seq > this.lastSeq + 1) return 'gap';
    this.held.push(item);
    return 'new';
  }

  clear(): void {
    this.held = [];
  }
}
