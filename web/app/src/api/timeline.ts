import type {
  Actor,
  Audience,
  Channel,
  Consent,
  ConversationReason,
  Language,
  Mode,
  Names,
  Offer,
  OfferKind,
  Ref,
} from './types';

interface Item<T extends string> {
  seq: number;
  at: string;
  type: T;
  actor: Actor;
}

export type QueuedCause =
  | 'started'
  | 'released'
  | 'rejected'
  | 'timed-out'
  | 'assigned'
  | 'agent-lost'
  | 'transferred'
  | 'customer-wrote'
  | 'overflowed'
  | 'fallback'
  | 'undelivered';

export interface MessageItem extends Item<'message'> {
  text: string;
  audience: Audience;
  clientId: string | null;
}

export interface StartedItem extends Item<'started'> {
  channel: Channel;
  subject: string | null;
  language: Language;
  consent: Consent;
  /** What the customer said before the conversation, by question. */
  answers: Record<string, string>;
}

/** Told to the customer by the workstream itself, in the words that an administrator gave it. */
export interface AutomatedItem extends Item<'automated'> {
  /** On what occasion: `greeting`, `agent-joined`, … */
  trigger: string;
  text: string;
}

interface OfferOutcome {
  offerId: string;
  kind: OfferKind;
  agent: Ref;
}

interface ForceCloseFields {
  by: Ref;
  reason: string;
  message: string | null;
}

/** One entry of a conversation's timeline, as staff see it (docs/protocol.md, "Timeline"). */
export type TimelineItem =
  | MessageItem
  | AutomatedItem
  | StartedItem
  | (Item<'queued'> & { queue: Ref; cause: QueuedCause })
  | (Item<'offered'> & { offer: Offer })
  | (Item<'accepted' | 'rejected' | 'timed-out' | 'undelivered' | 'withdrawn'> & OfferOutcome)
  | (Item<'joined' | 'left'> & { participant: Ref; mode: Mode })
  | (Item<'set-aside'> & { declines: number })
  | Item<'parked' | 'resumed' | 'units-released'>
  | (Item<'customer-connection'> & { connected: boolean })
  | (Item<'ended'> & { by: 'agent' | 'customer' | 'system'; cause: string | null })
  | (Item<'closed'> & { reason: ConversationReason })
  | (Item<'force-close-announced'> & ForceCloseFields & { dueAt: string })
  | (Item<'force-close-undone'> & { by: Ref })
  | (Item<'force-closed'> & ForceCloseFields)
  | (Item<'notice'> & { text: string; texts: Names | null });
