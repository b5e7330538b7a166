import type { Item } from '../live/protocol';
import { button, h, setText } from './dom';
import type { Notice } from './notices';
import { prose } from './prose';
import { nameOf, type Tongue } from './view';

export type Mark = 'waiting' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

export interface Repair {
  again(): void;
  discard(): void;
}

/** A message of the customer: first a promise, then a fact, in the same place on the screen. */
export class OwnBubble {
  readonly element: HTMLElement;
  private readonly mark = h('span', { class: 'mark' });
  private readonly repair: HTMLElement;
  private readonly time = h('time');

  constructor(
    text: string,
    at: number,
    private readonly tongue: Tongue,
    repair: Repair,
  ) {
    const { words } = tongue;
    this.repair = h(
      'span',
      { class: 'repair' },
      button('link', words.sendAgain, repair.again),
      button('link', words.discard, repair.discard),
    );
    this.element = h(
      'div',
      { class: 'message mine' },
      h('span', { class: 'unseen' }, `${words.you}: `),
      h('p', { class: 'text', dir: 'auto' }, ...prose(text)),
      h('p', { class: 'meta' }, this.time, ' ', this.mark, this.repair),
    );
    this.settle(at);
  }

  /** Takes the server's time once there is one. */
  settle(at: number | string): void {
    setTime(this.time, at, this.tongue);
  }

  show(mark: Mark): void {
    const { words } = this.tongue;
    const texts: Record<Mark, string> = {
      waiting: words.waitingForNetwork,
      sending: words.sending,
      sent: words.sent,
      delivered: words.delivered,
      read: words.read,
      failed: words.notSent,
    };
    this.element.dataset.mark = mark;
    setText(this.mark, texts[mark]);
    this.repair.hidden = mark !== 'failed';
  }
}

export function theirBubble(item: Item & { type: 'message' | 'automated' }, follows: boolean, tongue: Tongue): HTMLElement {
  const { actor, text, at } = item;
  const name = item.type === 'automated' ? tongue.words.automatic : nameOf(actor, tongue.language);
  const sender = h('p', { class: 'sender' }, h('bdi', {}, name));
  if (actor.kind === 'supervisor') sender.append(` · ${tongue.words.supervisor}`);
  // Said to those who listen, and left out for those who see that it is the same person.
  if (follows) sender.classList.add('unseen');
  const time = h('time');
  setTime(time, at, tongue);
  return h(
    'div',
    { class: 'message theirs' },
    sender,
    h('p', { class: 'text', dir: 'auto' }, ...prose(text)),
    h('p', { class: 'meta' }, time),
  );
}

export function noticeLine({ text, quote }: Notice): HTMLElement {
  const line = h('div', { class: 'notice' }, h('p', { dir: 'auto' }, text));
  if (quote) line.append(h('blockquote', { dir: 'auto' }, ...prose(quote)));
  return line;
}

function setTime(element: HTMLTimeElement, at: number | string, { language }: Tongue): void {
  const date = new Date(at);
  element.dateTime = date.toISOString();
  setText(element, new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(date));
}
