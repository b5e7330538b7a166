/** The customer's side of docs/protocol.md. Item types that are not listed here are kept, counted and not drawn. */
import type { Language } from '../../contract';

export type Names = Partial<Record<Language, string>>;

export interface Person {
  readonly name: string;
  readonly names?: Names | null;
}

export interface Actor extends Person {
  readonly kind: 'customer' | 'agent' | 'supervisor' | 'bot' | 'system';
  readonly id: string | null;
}

interface Base {
  /** The customer's own count, from 1 without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly actor: Actor;
}

export type Item = Base &
  (
    | { readonly type: 'started'; readonly subject: string | null }
    | { readonly type: 'queued' }
    | { readonly type: 'agent-joined' | 'transferred'; readonly agent: Person }
    | { readonly type: 'message'; readonly text: string; readonly clientId: string | null }
    | { readonly type: 'automated'; readonly text: string }
    | { readonly type: 'joined' | 'left'; readonly participant: Person & { readonly mode: string } }
    | { readonly type: 'ended'; readonly by: 'agent' | 'customer' | 'system' }
    | { readonly type: 'closed'; readonly reason?: string }
    | { readonly type: 'force-closed'; readonly message: string | null }
    | { readonly type: 'notice'; readonly text: string; readonly texts: Names | null }
    | { readonly type: 'customer-connection' }
  );

export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  /** Seconds to wait before another try, where the server said so. */
  readonly retryAfter: number | null;
}

export interface Seen {
  readonly delivered: number;
  readonly read: number;
}

export type Signal =
  | { readonly type: 'typing'; readonly actor: Actor; readonly on: boolean }
  | ({ readonly type: 'seen'; readonly side: 'customer' | 'agent' } & Seen);

/** Where one stands in the queue. Times are seconds; what is null is not known. */
export interface Place {
  /** 1 is next. */
  readonly position: number | null;
  /** With `high` where eight of ten find themselves. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A frame has the fields that its kind needs, so it is read by which of them are there. */
export interface ServerFrame {
  readonly ready?: string;
  readonly topic?: string;
  /** A place on the topic `waiting`, else an item. */
  readonly event?: Item | Place;
  readonly signal?: Signal;
  readonly caughtUp?: boolean;
  readonly resync?: boolean;
  readonly sent?: string;
  readonly failed?: string;
  readonly seq?: number;
  readonly problem?: Partial<Problem>;
  readonly error?: Partial<Problem>;
  readonly pong?: number;
}

export type ClientFrame =
  | { token: string }
  | { subscribe: 'conversation'; after: number }
  | { send: true; text: string; clientId: string }
  | { typing: boolean }
  | { seen: true; delivered: number; read: number }
  | { ping: number };

export type ConversationState = 'open' | 'active' | 'waiting' | 'wrap-up' | 'closed';

export interface WidgetInfo extends Person {
  readonly languages: readonly Language[];
  readonly monitoring: { readonly consent: 'off' | 'notice' | 'required'; readonly notice: Names };
}

export interface StartRequest {
  readonly name: string;
  readonly language: Language;
  readonly subject: string;
  readonly answers: Record<string, string>;
  readonly consent: boolean | null;
  readonly token: string | null;
}

export interface Started {
  readonly conversationId: string;
  readonly customerToken: string;
}
