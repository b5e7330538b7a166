import type { Emit } from '../../contract';
import { Attention } from '../attention';
import type { Memory } from '../memory';
import type { Session } from '../session';
import { Delivery } from './delivery';
import { Ledger } from './ledger';
import { Link, type LinkStatus } from './link';
import { Outbox, type Letter } from './outbox';
import { progressOf, type Progress } from './progress';
import type { Actor, Item, Place, ServerFrame, Signal } from './protocol';
import { TypingIn, TypingOut } from './typing';
import { Waiting } from './waiting';

export interface Surroundings {
  readonly origin: string;
  readonly memory: Memory;
  readonly emit: Emit;
  readonly changed: () => void;
  /** The server no longer knows the token, or won't have it: to be found out by asking. */
  readonly refused: () => void;
  /** Asks where the customer stands; null when there is no answer. */
  readonly place: () => Promise<Place | null>;
}

/** One conversation as the customer's side holds it; what is drawn is read from here after each `changed`. */
export class Conversation {
  /** False until everything that was missed has come. */
  caughtUp = false;
  status: LinkStatus = 'connecting';
  progress: Progress = { agent: null, endedBy: null };

  private readonly ledger = new Ledger();
  private readonly delivery: Delivery;
  private readonly attention: Attention;
  private readonly link: Link;
  private readonly typingOut: TypingOut;
  private readonly typingIn: TypingIn<Actor>;
  private readonly waiting: Waiting;
  private looking = false;

  constructor(
    readonly session: Session,
    private readonly around: Surroundings,
  ) {
    const { conversationId, customerToken } = session.data;
    const url = around.origin.replace(/^http/, 'ws') + '/customer/live';
    this.link = new Link(url, customerToken, {
      cursor: () => this.ledger.lastSeq,
      frame: (frame) => this.frame(frame),
      status: (status) => this.connection(status),
      refused: around.refused,
    });
    this.delivery = new Delivery(new Outbox(conversationId, around.memory), ({ text, clientId }) =>
      this.link.send({ send: true, text, clientId }),
    );
    this.attention = new Attention(session, (delivered, read) => this.link.send({ seen: true, delivered, read }));
    this.typingOut = new TypingOut((on) => this.link.send({ typing: on }));
    this.typingIn = new TypingIn(around.changed);
    this.waiting = new Waiting(around.place, around.changed);
  }

  get items(): readonly Item[] {
    return this.ledger.items;
  }

  /** Written here and not yet in the timeline. */
  get letters(): readonly Letter[] {
    return this.delivery.outbox.all;
  }

  get typist(): Actor | null {
    return this.typingIn.who;
  }

  /** Where the customer stands in the queue, as long as nobody is with him. */
  get place(): Place | null {
    return this.isWaiting ? this.waiting.place : null;
  }

  get unread(): number {
    return this.attention.unread(this.ledger.items);
  }

  isSent(letter: Letter): boolean {
    return this.delivery.isAnswered(letter.clientId);
  }

  connect(): void {
    this.link.connect();
  }

  /** Whether the customer has the conversation before his eyes. */
  look(looking: boolean): void {
    this.looking = looking;
    this.attend();
    this.around.changed();
  }

  keystroke(): void {
    this.typingOut.keystroke();
  }

  write(text: string): void {
    this.typingOut.stop();
    this.delivery.write(text);
    this.around.changed();
  }

  retry(clientId: string): void {
    this.delivery.retry(clientId);
    this.around.changed();
  }

  /** Takes a letter back that the server would not have. */
  discard(clientId: string): void {
    this.delivery.outbox.remove(clientId);
    this.around.changed();
  }

  leave(): void {
    this.link.stop();
    this.delivery.disconnected();
    this.typingIn.set(null);
  }

  private connection(status: LinkStatus): void {
    this.status = status;
    if (status !== 'online') this.delivery.disconnected();
    this.around.changed();
  }

  private frame(frame: ServerFrame): void {
    if (frame.resync) this.ledger.clear();
    if (frame.topic === 'waiting') this.waiting.hear(frame.event as Place);
    else if (frame.event) this.item(frame.event as Item);
    if (frame.signal) this.signal(frame.signal);
    if (frame.sent !== undefined) this.delivery.sent(frame.sent);
    if (frame.failed !== undefined) this.delivery.refused(frame.failed, frame.problem ?? {});
    if (frame.caughtUp) {
      this.caughtUp = true;
      this.delivery.connected();
      this.attention.connected();
      if (this.isWaiting) void this.waiting.refresh();
    }
    this.around.changed();
  }

  private get isWaiting(): boolean {
    return this.caughtUp && this.progress.agent === null && this.progress.endedBy === null;
  }

  private item(item: Item): void {
    const taken = this.ledger.take(item);
    // Never guessed at: the server is asked again from what is held.
    if (taken === 'gap') this.link.reconnect();
    if (taken !== 'new') return;

    const wasGoingOn = this.progress.endedBy === null;
    this.progress = progressOf(this.ledger.items);
    // Who waits again later stands elsewhere.
    if (this.progress.agent) this.waiting.hear(null);
    const fresh = this.attention.receive(item);
    if (item.type === 'message') this.message(item, fresh);
    if (fresh && wasGoingOn && this.progress.endedBy !== null) {
      this.around.emit('closeChat', { by: this.progress.endedBy });
    }
    this.attend();
  }

  private message(item: Item & { type: 'message' }, fresh: boolean): void {
    const { actor, text, clientId, at } = item;
    if (actor.kind === 'customer') {
      const letter = clientId === null ? undefined : this.delivery.stored(clientId);
      if (letter) this.around.emit('messageSent', { text, clientId: letter.clientId });
      return;
    }
    this.typingIn.set(null);
    if (fresh) this.around.emit('messageReceived', { text, from: actor.name, at });
  }

  private signal(signal: Signal): void {
    if (signal.type === 'typing' && signal.actor.kind !== 'customer') {
      this.typingIn.set(signal.on ? signal.actor : null);
    }
    if (signal.type === 'seen' && signal.side === 'agent') {
      const { seen } = this.session.data;
      const read = Math.max(seen.read, signal.read);
      this.session.change({ seen: { read, delivered: Math.max(seen.delivered, signal.delivered, read) } });
    }
  }

  private attend(): void {
    if (this.looking && this.caughtUp) {
      this.attention.look(this.ledger.lastSeq);
      // Its end has been seen, so the next page begins afresh.
      if (this.progress.endedBy !== null) this.session.forget();
    }
    if (this.status === 'online') this.attention.report();
  }
}
