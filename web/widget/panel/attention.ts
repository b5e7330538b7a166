import type { Item } from './live/protocol';
import type { Session } from './session';

/** What the customer has received and looked at, and what the server must be told of it. */
export class Attention {
  private told = '';

  constructor(
    private readonly session: Session,
    private readonly tell: (delivered: number, read: number) => boolean,
  ) {}

  /** Whether the item has never reached a page of this customer before. */
  receive(item: Item): boolean {
    if (item.seq <= this.session.data.delivered) return false;
    this.session.change({ delivered: item.seq });
    return true;
  }

  look(lastSeq: number): void {
    if (lastSeq > this.session.data.read) this.session.change({ read: lastSeq });
  }

  unread(items: readonly Item[]): number {
    const { read } = this.session.data;
    return items.filter((item) => item.seq > read && wantsToBeRead(item)).length;
  }

  /** Says it when there is something new to say. */
  report(): void {
    const { delivered, read } = this.session.data;
    const news = `${delivered} ${read}`;
    if (news !== this.told && delivered > 0 && this.tell(delivered, read)) this.told = news;
  }

  /** A new connection may have lost the last word. */
  connected(): void {
    this.told = '';
    this.report();
  }
}

function wantsToBeRead(item: Item): boolean {
  return item.type === 'force-closed' || item.type === 'automated' || (item.type === 'message' && item.actor.kind !== 'customer');
}
