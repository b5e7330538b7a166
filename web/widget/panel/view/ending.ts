import { problemOf, type Chat } from '../chat';
import { button, freshId, h } from './dom';
import { explain } from './explain';
import type { Tongue } from './view';

/** Asks before the conversation is ended, in the place of the composer. */
export class Ending {
  readonly element: HTMLElement;
  private readonly no: HTMLButtonElement;
  private readonly trouble = h('p', { class: 'trouble', role: 'alert' });

  constructor(
    private readonly chat: Chat,
    private readonly tongue: Tongue,
    private readonly closed: () => void,
  ) {
    const { words } = tongue;
    const question = h('p', { class: 'question', id: freshId('ask') }, words.endAsk);
    this.no = button('secondary', words.endNo, () => this.hide());
    const yes = button('primary', words.endYes, () => void this.end());
    this.element = h('div', { class: 'ending', role: 'group', 'aria-labelledby': question.id });
    this.element.append(question, h('div', { class: 'choices' }, yes, this.no), this.trouble);
    this.element.hidden = true;
  }

  ask(): void {
    this.trouble.textContent = '';
    this.element.hidden = false;
    this.no.focus();
  }

  hide(): void {
    this.element.hidden = true;
    this.closed();
  }

  private async end(): Promise<void> {
    try {
      await this.chat.end();
      this.hide();
    } catch (failure) {
      this.trouble.textContent = explain(problemOf(failure), this.tongue.words);
    }
  }
}
