import type { TimelineItem } from '../api/timeline';
import type { Actor, Conversation, OfferWithConversation, Presence, Ref } from '../api/types';

/** What a program may subscribe to. */
export type Topic = `conversation:${string}` | 'me' | 'board' | 'alerts' | 'open-work' | 'agents';

export type Signal =
  | { type: 'typing'; actor: Actor; on: boolean }
  | { type: 'seen'; side: 'customer' | 'agent'; delivered: number; read: number };

/** A frame about one topic; which members it has says what it means. */
export interface TopicFrame<E = unknown> {
  topic: Topic;
  seq?: number;
  event?: E;
  conversation?: Conversation;
  signal?: Signal;
  caughtUp?: boolean;
  resync?: boolean;
  error?: unknown;
}

/** An answer to a message sent over the socket. */
export type SendAnswer = { sent: string; seq: number } | { failed: string; problem: unknown };

export type ServerFrame = TopicFrame | SendAnswer | { pong: number } | { error: unknown };

export type ConversationFrame = TopicFrame<TimelineItem>;

export type ToldCode =
  | 'transfer-accepted'
  | 'transfer-rejected'
  | 'transfer-timed-out'
  | 'assign-rejected'
  | 'assign-timed-out'
  | 'consult-accepted'
  | 'consult-rejected'
  | 'consult-timed-out'
  | 'consult-unanswered'
  | 'consult-withdrawn'
  | 'consult-ended'
  | 'force-closed';

export interface Told {
  type: 'told';
  code: ToldCode;
  conversation: Conversation | null;
  agent: Ref | null;
}

export type OfferOutcome = 'accepted' | 'rejected' | 'timed-out' | 'undelivered' | 'withdrawn';

export type MeEvent =
  | { type: 'state'; presence: Presence; offers: OfferWithConversation[]; work: Conversation[] }
  | ({ type: 'presence' } & Presence)
  | { type: 'offer'; offer: OfferWithConversation }
  | { type: 'offer-gone'; offerId: string; outcome: OfferOutcome }
  | { type: 'work'; conversation: Conversation }
  | { type: 'work-gone'; conversationId: string }
  | Told;

/** What is left out is no condition. */
export interface BoardFilter {
  state: string[];
  queue: string[];
  agent: string[];
  channel: string[];
  q: string;
  sentiment?: string[];
  skill?: string[];
  /** Seconds that somebody waits, or is served, by now; who crosses them comes in by himself. */
  waitOver?: number;
  handleOver?: number;
  /** Only where the reader stands on a rung himself. */
  mine?: boolean;
  alerting?: boolean;
}
export type BoardColumn =
  | 'wait'
  | 'created'
  | 'handle'
  | 'customer'
  | 'state'
  | 'queue'
  | 'agent'
  | 'priority'
  | 'channel'
  | 'subject'
  | 'sentiment';
export type BoardSort = BoardColumn | `-${BoardColumn}`;
export interface BoardGroup {
  queue: Ref;
  total: number;
  /** How many of them nobody has yet. */
  waiting: number;
}
export interface BoardQuery {
  filter: BoardFilter;
  sort: BoardSort;
  group?: 'queue';
  /** Groups of which only the head is shown. */
  collapsed?: string[];
  window: { offset: number; limit: number };
}

export type BoardEvent =
  | { type: 'window'; asOf: string; total: number; offset: number; groups?: BoardGroup[] | null; rows: Conversation[] }
  | { type: 'delta'; asOf: string; total: number; order: string[] | null; groups?: BoardGroup[] | null; rows: Conversation[] };
