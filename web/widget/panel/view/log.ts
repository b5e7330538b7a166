import type { Conversation } from '../live/conversation';
import type { Item } from '../live/protocol';
import { noticeLine, OwnBubble, theirBubble, type Mark } from './bubble';
import { button, h } from './dom';
import { noticeOf } from './notices';
import type { Tongue } from './view';

/** So close to the end that new messages are followed. */
const FOLLOW_PX = 60;

/** What was said, growing at its end. Nothing drawn is drawn again, so that it is read aloud once. */
export class LogView {
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private readonly jump: HTMLButtonElement;
  /** By clientId. */
  private readonly own = new Map<string, OwnBubble>();
  private readonly ownSeqs = new Map<OwnBubble, number>();
  private drawn: readonly Item[] = [];

  constructor(
    private readonly conversation: Conversation,
    private readonly tongue: Tongue,
  ) {
    const { words } = tongue;
    this.list = h('div', { class: 'list', role: 'log', 'aria-live': 'polite', 'aria-label': words.log, tabindex: 0 });
    this.jump = button('jump', words.newMessages, () => this.toEnd());
    this.jump.hidden = true;
    this.element = h('div', { class: 'log' }, this.list, this.jump);
    this.list.addEventListener('scroll', () => {
      if (this.atEnd()) this.jump.hidden = true;
    });
  }

  update(): void {
    const { items, caughtUp } = this.conversation;
    const following = this.atEnd();
    const before = this.list.childElementCount;
    const mineBefore = this.own.size;
    // Told to start over by the server: what it says now may be something else.
    if (this.drawn.length > 0 && this.drawn[0] !== items[0]) this.clear();
    // History is not news.
    this.list.setAttribute('aria-busy', String(!caughtUp));
    for (let at = this.drawn.length; at < items.length; at++) this.add(items[at]!, items.slice(0, at));
    this.drawn = [...items];
    this.drawLetters();
    this.drawMarks();
    if (this.list.childElementCount === before) return;
    if (following || this.own.size > mineBefore) this.toEnd();
    else this.jump.hidden = false;
  }

  toEnd(): void {
    this.list.scrollTop = this.list.scrollHeight;
    this.jump.hidden = true;
  }

  private add(item: Item, before: readonly Item[]): void {
    if (item.type === 'automated') {
      this.place(theirBubble(item, false, this.tongue));
    } else if (item.type !== 'message') {
      const notice = noticeOf(item, before, this.tongue);
      if (notice) this.place(noticeLine(notice));
    } else if (item.actor.kind === 'customer') {
      const bubble = this.ownBubble(item.clientId ?? `seq-${item.seq}`, item.text, Date.parse(item.at));
      bubble.settle(item.at);
      this.ownSeqs.set(bubble, item.seq);
      this.place(bubble.element);
    } else {
      const last = before.at(-1);
      const follows = last?.type === 'message' && last.actor.id === item.actor.id && last.actor.kind === item.actor.kind;
      this.place(theirBubble(item, follows, this.tongue));
    }
  }

  /** Facts stand before promises: an item goes above the letters that are still on their way. */
  private place(element: HTMLElement): void {
    const firstLetter = this.conversation.letters.map(({ clientId }) => this.own.get(clientId)?.element).find((it) => it);
    // One that stands right already is not moved, since a move would be read aloud as something new.
    if (element.parentNode && element.nextElementSibling === (firstLetter ?? null)) return;
    this.list.insertBefore(element, firstLetter ?? null);
  }

  private ownBubble(clientId: string, text: string, at: number): OwnBubble {
    const known = this.own.get(clientId);
    if (known) return known;
    const bubble = new OwnBubble(text, at, this.tongue, {
      again: () => this.conversation.retry(clientId),
      discard: () => this.conversation.discard(clientId),
    });
    this.own.set(clientId, bubble);
    return bubble;
  }

  private drawLetters(): void {
    const { letters, status } = this.conversation;
    for (const letter of letters) {
      const bubble = this.ownBubble(letter.clientId, letter.text, letter.at);
      if (!bubble.element.parentNode) this.list.append(bubble.element);
      const underWay: Mark = status === 'online' ? 'sending' : 'waiting';
      bubble.show(letter.failed ? 'failed' : this.conversation.isSent(letter) ? 'sent' : underWay);
    }
    const waiting = new Set(letters.map(({ clientId }) => clientId));
    for (const [clientId, bubble] of this.own) {
      if (waiting.has(clientId) || this.ownSeqs.has(bubble)) continue;
      bubble.element.remove();
      this.own.delete(clientId);
    }
  }

  private drawMarks(): void {
    const { delivered, read } = this.conversation.session.data.seen;
    for (const [bubble, seq] of this.ownSeqs) bubble.show(seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'sent');
  }

  private clear(): void {
    this.list.replaceChildren();
    this.own.clear();
    this.ownSeqs.clear();
    this.drawn = [];
  }

  private atEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    return scrollHeight - scrollTop - clientHeight < FOLLOW_PX;
  }
}
