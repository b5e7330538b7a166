import { get } from './http';
import type { OrderBy } from './organisation';
import type { RelaxStep, Step } from './routing';
import type { QueuedCause } from './timeline';
import type { Actor, OfferKind, Ref } from './types';

/** Why a member of the queue is not asked. */
export type Exclusion = 'offline' | 'presence' | 'skills' | 'capacity-profile' | 'capacity' | 'declined';

/** How the rules brought a conversation into its queue. */
export interface Placing {
  queue: Ref;
  /** The queue that the rules named; another one than `queue` if that could not take it. */
  wanted: Ref;
  via: 'default' | 'route' | 'overflow' | 'fallback';
  ends: boolean;
  priority: number;
  attributes: Record<string, string>;
  steps: Step[];
}

/** How it went on from a queue in which it had waited. */
export interface Moved {
  from: Ref;
  queue: Ref;
  ends: boolean;
}

/** Somebody who could have been asked, as he stood then. */
export interface Candidate {
  agent: Ref;
  /** Units. */
  free: number;
  /** Of his skills from those asked for; 0 has them all. */
  distance: number;
  lastAssignedAt: string | null;
  declines: number;
}

/** Why an agent was asked. */
export interface Chosen {
  /** `preferred`: its last agent, who was free; `kept`: its last agent, whatever else he had. */
  basis: 'method' | 'preferred' | 'kept';
  method: OrderBy | null;
  /** The queue's own rule that he fits; null in a usual queue. */
  rule: string | null;
  /** The best of them, whoever is asked first. */
  candidates: Candidate[];
  free: number;
  members: number;
  excluded: Partial<Record<Exclusion, number>>;
}

interface Made<K extends string, C, W> {
  at: string;
  kind: K;
  actor: Actor;
  queue: Ref | null;
  agent: Ref | null;
  cause: C;
  /** Null where somebody decided. */
  why: W | null;
}
export type Decision =
  | Made<'queued', QueuedCause, Placing | Moved>
  | Made<'offered', OfferKind, Chosen>
  | Made<'accepted' | 'rejected' | 'timed-out' | 'undelivered' | 'withdrawn', OfferKind, never>
  | Made<'set-aside', null, never>;

export interface Waiting {
  queue: Ref;
  /** 1 is next; null: it is not offered by itself. */
  position: number | null;
  /** Seconds, null while too few have been served to say. */
  low: number | null;
  likely: number | null;
  high: number | null;
  since: string;
  demand: {
    units: number;
    skills: { skillId: string; level: number; relax: RelaxStep[] }[];
    presences: string[];
    capacityProfiles: string[];
  };
  /** How many of `members` could be asked; the others are in `excluded`. */
  free: number;
  members: number;
  excluded: Partial<Record<Exclusion, number>>;
  /** The first of them; `code` is null for who could be asked. */
  agents: { agent: Ref; code: Exclusion | null }[];
  setAside: boolean;
  obstacle: 'set-aside' | 'picked-by-agents' | 'closing' | 'no-members' | null;
}

export interface Account {
  /** Oldest first. */
  decisions: Decision[];
  /** Null unless it waits for an agent. */
  waiting: Waiting | null;
}

/** Why a conversation is where it is. */
export const routingOf = (conversationId: string, signal?: AbortSignal) =>
  get<Account>(`/api/conversations/${conversationId}/routing`, signal);
