/** The shapes of docs/protocol.md, word for word. Nothing here is derived; what the application computes lives beside its use. */

export type Language = 'en' | 'he';
export type Names = Partial<Record<Language, string>>;
export type Role = 'administrator' | 'supervisor' | 'agent' | 'api-access';
export type Channel = 'live-chat' | 'sms' | 'whatsapp' | 'custom' | 'voice' | 'record';
export type ConversationState = 'open' | 'active' | 'waiting' | 'wrap-up' | 'closed';
export type Mode = 'primary' | 'consult' | 'monitor' | 'whisper' | 'joined';
export type Audience = 'public' | 'internal';
/** `picked` is one that an agent took himself: asked and accepted in one breath. */
export type OfferKind = 'routed' | 'assigned' | 'transfer' | 'consult' | 'picked';
export type QueueType = 'messaging' | 'record' | 'voice';
export type Consent = 'not-asked' | 'noticed' | 'given' | 'refused';
export type SentimentTrend = 'rising' | 'falling' | 'steady';

export type SentimentLevel =
  | 'unknown'
  | 'very-negative'
  | 'negative'
  | 'slightly-negative'
  | 'neutral'
  | 'slightly-positive'
  | 'positive'
  | 'very-positive';
export type ConversationReason =
  | 'awaiting-assignment'
  | 'awaiting-acceptance'
  | 'in-conversation'
  | 'awaiting-customer'
  | 'agent-ended'
  | 'customer-ended'
  | 'customer-disconnected'
  | 'customer-left'
  | 'agent-closed'
  | 'force-closed'
  | 'auto-closed'
  | 'overflowed';

export interface Ref {
  id: string;
  name: string;
  names: Names | null;
}

export interface User extends Ref {
  username: string;
  roles: Role[];
  language: Language;
  acknowledgedAt: string | null;
}

export interface AgentRef extends Ref {
  human: boolean;
  presence: string;
  unitsUsed: number;
  unitsTotal: number;
}

/** Whether the customer knows of a consultant. */
export type Visibility = 'private' | 'public';

export interface Participant extends Ref {
  mode: Mode;
  /** Of who was asked for advice. */
  visibility?: Visibility | null;
  since: string;
}

export interface Offer {
  id: string;
  conversationId: string;
  kind: OfferKind;
  agent: AgentRef;
  by: Ref | null;
  offeredAt: string;
  expiresAt: string;
  /** When a screen of the agent's first showed it; null: none has said so yet. */
  shownAt: string | null;
  units: number;
  excessUnits: number;
  /** Of who is asked for advice; `queue`: he is one of several who are asked in turn. */
  visibility?: Visibility | null;
  note?: string | null;
  queue?: Ref | null;
}

export interface OfferWithConversation extends Offer {
  conversation: Conversation;
}

export interface Conversation {
  id: string;
  channel: Channel;
  state: ConversationState;
  reason: ConversationReason;
  subject: string | null;
  language: Language;
  customer: { id: string; name: string; connected: boolean };
  queue: Ref;
  workstream: Ref;
  agent: AgentRef | null;
  participants: Participant[];
  offer: Offer | null;
  /** Every question that stands: of several who are asked for advice, too. */
  offers?: Offer[];
  forceClose: { by: Ref; reason: string; dueAt: string } | null;
  call: { kind: 'voice' | 'video' } | null;
  /** Over the customer's last six messages. */
  sentiment: { value: number | null; level: SentimentLevel; trend?: SentimentTrend; messages?: number };
  units: number;
  excessUnits: number;
  consent: Consent;
  priority: number;
  /** Declined so often that it is offered to nobody by itself any more. */
  setAside: boolean;
  createdAt: string;
  waitSeconds: number;
  handleSeconds: number;
  lastMessage: { at: string; by: ActorKind; text: string } | null;
  lastSeq: number;
  version: number;
  /** On the board only. */
  skills?: { id: string; level: number }[];
  alerts?: { id: string; kind: string }[];
}

export type PresenceCause = 'chosen' | 'load' | 'missed-offer' | 'rejected-offer' | 'lost-connection';

export interface Presence {
  /** The id of a base or a custom presence. */
  presence: string;
  base?: string;
  names?: Names | null;
  /** Null for who has no presence, because he is no agent. */
  since: string | null;
  setBy: Ref | null;
  cause?: PresenceCause | null;
  /** What a sign-in makes of him; null leaves him as he was. */
  usual?: string | null;
}

export interface PresenceOption {
  id: string;
  name?: string;
  names: Names;
  base: string;
  /** False for those that every organisation has. */
  custom?: boolean;
}

/** What the caller may do now: null is yes, a code is the reason why not. */
export type Action =
  | 'monitor'
  | 'whisper'
  | 'join'
  | 'takeOver'
  | 'leave'
  | 'assign'
  | 'transfer'
  | 'pick'
  | 'consult'
  | 'forceClose'
  | 'undoForceClose'
  | 'accept'
  | 'reject'
  | 'send'
  | 'park'
  | 'resume'
  | 'end'
  | 'close';
export type Actions = Record<Action, string | null>;

export type ActorKind = 'customer' | 'agent' | 'supervisor' | 'bot' | 'system';
export interface Actor {
  kind: ActorKind;
  id: string | null;
  name: string | null;
  names: Names | null;
}
