import type { Conversation } from '../live/conversation';
import type { Memory } from '../memory';
import { fill } from '../strings/words';
import { freshId, h, iconButton, setText } from './dom';
import type { Tongue } from './view';

const LIMIT = 4_000;
/** From here on it is said how much room is left. */
const NEAR = 3_600;
const DRAFT = 'draft';
const PLANE = 'M12 20V5m-6.5 6L12 4.5 18.5 11';

/** Where the customer writes. Enter sends, Shift+Enter begins a line; a draft outlives the page. */
export class Composer {
  readonly element = h('form', { class: 'composer' });
  private readonly input: HTMLTextAreaElement;
  private readonly count = h('p', { class: 'count', id: freshId('count') });

  constructor(
    private readonly conversation: Conversation,
    private readonly memory: Memory,
    private readonly tongue: Tongue,
  ) {
    const { words } = tongue;
    this.input = h('textarea', { rows: 1, dir: 'auto', 'aria-label': words.write, placeholder: words.write });
    this.input.setAttribute('aria-describedby', this.count.id);
    this.input.value = memory.read<string>(DRAFT) ?? '';
    const send = iconButton('send', words.send, PLANE, () => this.send());
    this.element.append(this.count, h('div', { class: 'writing' }, this.input, send));
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.input.addEventListener('input', () => this.changed(true));
    this.input.addEventListener('keydown', (event) => {
      // While a composition (Japanese, dictation) is open, Enter belongs to it.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.changed(false);
  }

  focus(): void {
    this.input.focus();
    this.grow();
  }

  /** As high as the text; only what is seen has a height. */
  grow(): void {
    if (this.input.offsetParent === null) return;
    this.input.style.setProperty('block-size', 'auto');
    this.input.style.setProperty('block-size', `${this.input.scrollHeight + 2}px`);
  }

  private send(): void {
    const text = this.input.value.trim();
    this.input.focus();
    if (text === '' || text.length > LIMIT) return;
    this.conversation.write(text);
    this.input.value = '';
    this.changed(false);
  }

  private changed(byKey: boolean): void {
    const { value } = this.input;
    if (value) this.memory.write(DRAFT, value);
    else this.memory.forget(DRAFT);
    if (byKey && value.trim()) this.conversation.keystroke();
    const { length } = value.trim();
    const over = length - LIMIT;
    const room = length > NEAR ? `${length} / ${LIMIT}` : '';
    setText(this.count, over > 0 ? fill(this.tongue.words.tooLong, { count: over }) : room);
    this.count.classList.toggle('excess', over > 0);
    this.input.setAttribute('aria-invalid', String(over > 0));
    this.grow();
  }
}
