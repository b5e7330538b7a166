import { Problem } from '../api/problem';
import type { TimelineItem } from '../api/timeline';
import type { Actor, Audience, Conversation } from '../api/types';
import type { ConversationFrame, Signal, Topic, TopicFrame } from './frames';
import { Outbox, type Pending } from './outbox';
import { received } from './receipt';
import type { LiveSocket, TopicReader } from './socket';
import { Store } from './store';
import { TypingActors } from './typingActors';

export interface Seen {
  delivered: number;
  read: number;
}

export interface ConversationView {
  head: Conversation | null;
  /** In order of seq, without gaps. */
  items: readonly TimelineItem[];
  pending: readonly Pending[];
  typing: readonly Actor[];
  seen: { customer: Seen; agent: Seen };
  /** False until everything missed has arrived. */
  caughtUp: boolean;
  /** The server refuses this conversation to the reader. */
  problem: Problem | null;
}

const UNSEEN: Seen = { delivered: 0, read: 0 };

/** The live state of one conversation, resumed by cursor over every loss of connection. */
export class ConversationFeed extends Store<ConversationView> implements TopicReader {
  readonly topic: Topic;
  private head: Conversation | null = null;
  private items: TimelineItem[] = [];
  private shown: readonly TimelineItem[] = [];
  private filling = false;
  private seen = { customer: UNSEEN, agent: UNSEEN };
  private caughtUp = false;
  private problem: Problem | null = null;
  private readonly outbox: Outbox;
  private readonly typing = new TypingActors(() => this.changed());
  private readonly releases: (() => void)[];

  constructor(
    readonly id: string,
    private readonly socket: LiveSocket,
  ) {
    super();
    this.topic = `conversation:${id}`;
    this.outbox = new Outbox(({ text, audience, clientId }) => socket.send({ send: id, text, audience, clientId }));
    this.releases = [
      socket.onLive(() => this.outbox.resend()),
      socket.onAnswer((answer) => {
        const known =
          'sent' in answer
            ? this.outbox.acknowledged(answer.sent)
            : this.outbox.failed(answer.failed, Problem.of(answer.problem));
        if (known) this.changed();
      }),
      socket.read(this),
    ];
  }

  dispose(): void {
    this.releases.forEach((release) => release());
    this.typing.dispose();
  }

  /** The cursor: the last item held. */
  get lastSeq(): number {
    return this.items.at(-1)?.seq ?? 0;
  }

  ask(): Record<string, unknown> {
    return this.lastSeq === 0 ? {} : { after: this.lastSeq };
  }

  receive(frame: TopicFrame): void {
    if (frame.resync) {
      this.items = [];
      this.caughtUp = false;
      this.askAgain();
      return;
    }
    if (frame.error) this.problem = Problem.of(frame.error);
    if (frame.conversation) this.head = received(frame.conversation);
    if (frame.signal) this.signalled(frame.signal);
    if (frame.event && !this.append(frame as ConversationFrame)) return;
    if (frame.caughtUp) {
      this.caughtUp = true;
      this.filling = false;
      this.problem = null;
    }
    // While catching up, a thousand items are one change to the page, not a thousand.
    if (this.caughtUp || this.problem) this.changed();
  }

  send(text: string, audience: Audience): void {
    this.outbox.add(text, audience);
    this.changed();
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId);
    this.changed();
  }

  discard(clientId: string): void {
    this.outbox.settle(clientId);
    this.changed();
  }

  type(on: boolean): void {
    this.socket.send({ typing: this.id, on });
  }

  markSeen(delivered: number, read: number): boolean {
    return this.socket.send({ seen: this.id, delivered, read });
  }

  /** False for what must not be shown: already held, or beyond a gap, which is asked for again. */
  private append(frame: ConversationFrame): boolean {
    const item = frame.event as TimelineItem;
    const seq = frame.seq ?? item.seq;
    if (seq <= this.lastSeq) return Boolean(frame.conversation);
    if (seq > this.lastSeq + 1) {
      if (!this.filling) this.askAgain();
      return Boolean(frame.conversation);
    }
    this.items.push(item);
    if (item.type === 'message') {
      if (item.clientId) this.outbox.settle(item.clientId);
      this.typing.stopped(item.actor);
    }
    return true;
  }

  private askAgain(): void {
    this.filling = true;
    this.socket.ask(this);
  }

  private signalled(signal: Signal): void {
    if (signal.type === 'typing') this.typing.signal(signal.actor, signal.on);
    else this.seen = { ...this.seen, [signal.side]: { delivered: signal.delivered, read: signal.read } };
  }

  protected snapshot(): ConversationView {
    // The list keeps its identity over typing and seen, so that these don't draw a thousand items anew.
    if (this.shown.length !== this.items.length || this.shown.at(-1) !== this.items.at(-1)) this.shown = [...this.items];
    return {
      head: this.head,
      items: this.shown,
      pending: this.outbox.pending,
      typing: this.typing.actors,
      seen: this.seen,
      caughtUp: this.caughtUp,
      problem: this.problem,
    };
  }
}
