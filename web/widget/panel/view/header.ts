import { freshId, h, iconButton, setText } from './dom';
import type { Words } from '../strings/words';

const DOWN = 'm5 9 7 7 7-7';
const CROSS = 'M6 6l12 12M18 6 6 18';

/** Whom the customer talks with, and the two ways out: for a while, and for good. */
export class Header {
  readonly element: HTMLElement;
  readonly titleId = freshId('title');
  private readonly title: HTMLElement;
  private readonly subtitle = h('p', { class: 'subtitle' });
  private readonly end: HTMLButtonElement;

  constructor(words: Words, minimise: () => void, end: () => void) {
    this.title = h('h2', { class: 'title', id: this.titleId }, words.title);
    this.end = iconButton('end', words.end, CROSS, end);
    this.element = h('div', { class: 'header' });
    this.element.append(
      h('div', { class: 'names' }, this.title, this.subtitle),
      iconButton('minimise', words.minimise, DOWN, minimise),
      this.end,
    );
  }

  show(title: string, subtitle: string, canEnd: boolean): void {
    setText(this.title, title);
    setText(this.subtitle, subtitle);
    this.end.hidden = !canEnd;
  }
}
