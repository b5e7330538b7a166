import type { Host, Panel } from '../../contract';
import type { Chat } from '../chat';
import { fill } from '../strings/words';
import { markTitle } from '../title';
import { h, setText } from './dom';
import { FormView } from './form';
import { Header } from './header';
import { TalkView } from './talk';
import { nameOf, type Tongue, type View } from './view';

/** The window over the page: a dialog that does not hold the page back. */
export class ChatPanel implements Panel {
  readonly element: HTMLElement;
  private readonly dialog: HTMLElement;
  private readonly header: Header;
  private readonly body = h('div', { class: 'body' });
  /** Tells those who listen that something came while the panel is minimised. */
  private readonly teller = h('p', { class: 'unseen', role: 'status' });
  private view: View;
  private isOpen = false;
  private unread = 0;

  constructor(
    private readonly host: Host,
    private readonly chat: Chat,
    private readonly tongue: Tongue,
  ) {
    this.header = new Header(tongue.words, () => this.close(), () => this.talk?.askEnd());
    this.view = new FormView(chat, tongue);
    this.dialog = h('section', { class: 'panel', role: 'dialog', 'aria-labelledby': this.header.titleId });
    this.dialog.append(this.header.element, this.body);
    this.dialog.hidden = true;
    this.body.append(this.view.element);
    this.element = h('div', {}, this.dialog, this.teller);
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      if (!this.view.escape()) this.close();
    });
    document.addEventListener('keydown', (event) => {
      if (!this.isOpen || !event.ctrlKey || (event.key !== '/' && event.code !== 'Slash')) return;
      event.preventDefault();
      this.view.focus();
    });
    document.addEventListener('visibilitychange', () => this.look());
    this.update();
  }

  open(): void {
    this.show();
    this.view.focus();
  }

  /** Shows the panel without taking the focus, as after a reload. */
  show(): void {
    this.setOpen(true);
    this.talk?.shown();
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.dialog.contains(this.host.shadow.activeElement);
    this.setOpen(false);
    if (hadFocus) this.host.focusLauncher();
  }

  startChat(subject: string): void {
    if (this.talk?.isOver) this.chat.startOver();
    if (this.view instanceof FormView) this.view.ask(subject);
    this.open();
  }

  update(): void {
    this.switchView();
    this.view.update();
    const { words, language } = this.tongue;
    const { info, conversation } = this.chat;
    const agent = conversation?.progress.agent;
    const subtitle = agent && !this.talk?.isOver ? fill(words.talkingWith, { name: nameOf(agent, language) }) : '';
    this.header.show(info ? nameOf(info, language) : words.title, subtitle, conversation !== null && !this.talk?.isOver);
    this.count(conversation?.unread ?? 0);
  }

  private get talk(): TalkView | null {
    return this.view instanceof TalkView ? this.view : null;
  }

  private switchView(): void {
    const { conversation } = this.chat;
    if ((this.talk?.conversation ?? null) === conversation) return;
    const hadFocus = this.isOpen && this.dialog.contains(this.host.shadow.activeElement);
    this.view = conversation ? new TalkView(this.chat, conversation, this.tongue) : new FormView(this.chat, this.tongue);
    this.body.replaceChildren(this.view.element);
    if (hadFocus) this.view.focus();
    this.look();
  }

  private setOpen(open: boolean): void {
    this.isOpen = open;
    this.dialog.hidden = !open;
    this.host.setOpen(open);
    this.chat.conversation?.session.change({ open });
    this.look();
    this.update();
  }

  private look(): void {
    this.chat.conversation?.look(this.isOpen && !document.hidden);
  }

  private count(unread: number): void {
    if (unread > this.unread && !this.isOpen) setText(this.teller, this.newest());
    if (unread === 0) setText(this.teller, '');
    this.unread = unread;
    this.host.setUnread(unread);
    markTitle(unread);
  }

  private newest(): string {
    const last = this.chat.conversation?.items.findLast(({ type }) => type === 'message' || type === 'automated');
    if (last?.type !== 'message') return this.tongue.words.newMessages;
    return fill(this.tongue.words.newMessageFrom, { name: nameOf(last.actor, this.tongue.language) });
  }
}
