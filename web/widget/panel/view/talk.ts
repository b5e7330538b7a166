import type { Chat } from '../chat';
import type { Conversation } from '../live/conversation';
import { fill, type Words } from '../strings/words';
import { Composer } from './composer';
import { button, h, setText } from './dom';
import { Ending } from './ending';
import { LogView } from './log';
import { PlaceView } from './place';
import { nameOf, type Tongue, type View } from './view';

/** The conversation: what was said, where it stands, and the place to write until it has ended. */
export class TalkView implements View {
  readonly element: HTMLElement;
  private readonly log: LogView;
  private readonly composer: Composer;
  private readonly ending: Ending;
  private readonly state = h('p', { class: 'state', role: 'status' });
  private readonly place: PlaceView;
  private readonly typing = h('p', { class: 'typing' });
  private readonly over: HTMLElement;
  private readonly again: HTMLButtonElement;
  private wasOver = false;

  constructor(
    chat: Chat,
    readonly conversation: Conversation,
    private readonly tongue: Tongue,
  ) {
    this.log = new LogView(conversation, tongue);
    this.composer = new Composer(conversation, chat.memory, tongue);
    this.place = new PlaceView(tongue.words);
    this.ending = new Ending(chat, tongue, () => this.endingClosed());
    this.again = button('primary', tongue.words.startNew, () => chat.startOver());
    this.over = h('div', { class: 'over' }, this.again);
    this.element = h('div', { class: 'talk' });
    const { state, place, log, typing, composer, ending, over } = this;
    this.element.append(state, place.element, log.element, typing, composer.element, ending.element, over);
  }

  get isOver(): boolean {
    return this.conversation.progress.endedBy !== null;
  }

  update(): void {
    const { words, language } = this.tongue;
    const { typist } = this.conversation;
    this.log.update();
    setText(this.state, this.isOver ? '' : stateText(this.conversation, words));
    this.state.classList.toggle('searching', this.state.textContent === words.searching);
    this.place.update(this.conversation.status === 'online' ? this.conversation.place : null);
    setText(this.typing, typist && !this.isOver ? fill(words.typing, { name: nameOf(typist, language) }) : '');
    this.arrange();
    if (this.isOver && !this.wasOver && this.element.contains(activeIn(this.element))) this.again.focus();
    this.wasOver = this.isOver;
  }

  focus(): void {
    if (!this.ending.element.hidden) this.ending.ask();
    else if (this.isOver) this.again.focus();
    else this.composer.focus();
  }

  shown(): void {
    this.log.toEnd();
    this.composer.grow();
  }

  askEnd(): void {
    this.ending.ask();
    this.arrange();
  }

  escape(): boolean {
    if (this.ending.element.hidden) return false;
    this.ending.hide();
    return true;
  }

  private endingClosed(): void {
    this.arrange();
    this.focus();
  }

  private arrange(): void {
    if (this.isOver) this.ending.element.hidden = true;
    this.over.hidden = !this.isOver;
    this.element.classList.toggle('ended', this.isOver);
    this.composer.element.hidden = this.isOver || !this.ending.element.hidden;
  }
}

function stateText({ status, caughtUp, progress }: Conversation, words: Words): string {
  if (status === 'offline') return words.offline;
  if (status === 'connecting') return caughtUp ? words.reconnecting : words.loading;
  return caughtUp && progress.agent === null ? words.searching : '';
}

function activeIn(element: HTMLElement): Element | null {
  return (element.getRootNode() as ShadowRoot).activeElement;
}
