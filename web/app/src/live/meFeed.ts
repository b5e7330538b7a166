import type { Conversation, OfferWithConversation, Presence } from '../api/types';
import type { MeEvent, OfferOutcome, Told, Topic, TopicFrame } from './frames';
import { received } from './receipt';
import type { LiveSocket, TopicReader } from './socket';
import { Store } from './store';

export interface MeView {
  presence: Presence | null;
  /** Oldest first: the one that runs out next is the one on top. */
  offers: readonly OfferWithConversation[];
  /** Conversations the caller is primary or consultant of, wrap-up included. */
  work: readonly Conversation[];
  /** False until the first state has arrived. */
  ready: boolean;
}

/** What passes and is not kept: news to be told once. */
export type Passing = Told | { type: 'offer-gone'; offer: OfferWithConversation; outcome: OfferOutcome };

/** The caller's own presence, offers and work. */
export class MeFeed extends Store<MeView> implements TopicReader {
  readonly topic: Topic = 'me';
  private presence: Presence | null = null;
  private offers: OfferWithConversation[] = [];
  private work: Conversation[] = [];
  private ready = false;
  private cursor: number | null = null;
  private readonly passing = new Set<(news: Passing) => void>();
  private readonly release: () => void;

  constructor(private readonly socket: LiveSocket) {
    super();
    this.release = socket.read(this);
  }

  dispose(): void {
    this.release();
  }

  onPassing = (listener: (news: Passing) => void): (() => void) => {
    this.passing.add(listener);
    return () => this.passing.delete(listener);
  };

  ask(): Record<string, unknown> {
    return this.cursor === null ? {} : { after: this.cursor };
  }

  receive(frame: TopicFrame): void {
    if (frame.resync) {
      this.cursor = null;
      this.socket.ask(this);
      return;
    }
    const event = frame.event as MeEvent | undefined;
    if (!event) return;
    const stale = event.type !== 'state' && frame.seq !== undefined && this.cursor !== null && frame.seq <= this.cursor;
    if (stale) return;
    if (frame.seq !== undefined) this.cursor = frame.seq;
    this.apply(event);
    this.changed();
  }

  /** An answered offer leaves at once; the server's own `offer-gone` finds nothing more to do. */
  settle(offerId: string): void {
    this.offers = this.offers.filter((offer) => offer.id !== offerId);
    this.changed();
  }

  private apply(event: MeEvent): void {
    switch (event.type) {
      case 'state':
        this.presence = event.presence;
        this.offers = event.offers;
        this.work = event.work.map(received);
        this.ready = true;
        return;
      case 'presence': {
        const { type: _, ...presence } = event;
        this.presence = presence;
        return;
      }
      case 'offer':
        received(event.offer.conversation);
        this.offers = [...this.offers.filter((offer) => offer.id !== event.offer.id), event.offer];
        return;
      case 'offer-gone': {
        const offer = this.offers.find((one) => one.id === event.offerId);
        this.offers = this.offers.filter((one) => one.id !== event.offerId);
        if (offer) this.pass({ type: 'offer-gone', offer, outcome: event.outcome });
        return;
      }
      case 'work': {
        const next = received(event.conversation);
        const known = this.work.some((one) => one.id === next.id);
        this.work = known ? this.work.map((one) => (one.id === next.id ? next : one)) : [...this.work, next];
        return;
      }
      case 'work-gone':
        this.work = this.work.filter((one) => one.id !== event.conversationId);
        return;
      case 'told':
        this.pass(event);
    }
  }

  private pass(news: Passing): void {
    this.passing.forEach((listener) => listener(news));
  }

  protected snapshot(): MeView {
    return { presence: this.presence, offers: this.offers, work: this.work, ready: this.ready };
  }
}
