import { del, get, put, query } from './http';
import type { Actor, Names, Presence, PresenceCause, Ref } from './types';

/** An agent on the supervisor's panel. */
export interface PanelAgent extends Ref {
  /** The id of what he shows; `base` is what decisions look at. */
  presence: string;
  base: string;
  presenceNames: Names;
  since: string;
  setBy: Actor;
  cause: PresenceCause;
  online: boolean;
  unitsTotal: number;
  unitsUsed: number;
  profiles: (Ref & { total: number; used: number })[];
  queues: Ref[];
  skills: (Ref & { level: number | null })[];
  teams: string[];
  conversations: { offered: number; active: number; waiting: number; wrapUp: number };
  today: { offered: number; accepted: number; rejected: number; missed: number };
}

/** A presence that an agent has had; `to` is null as long as it lasts. */
export interface PresencePeriod {
  id: string;
  presence: string;
  base: string;
  names: Names;
  from: string;
  to: string | null;
  setBy: Actor;
  cause: PresenceCause;
}

export const presencesOf = (id: string, cursor: string | null) =>
  get<{ items: PresencePeriod[]; next: string | null }>(`/api/supervision/agents/${id}/presences${query({ cursor, limit: 20 })}`);
export const setPresenceOf = (id: string, presence: string) => put<Presence>(`/api/agents/${id}/presence`, { presence });
export const resetPresenceOf = (id: string) => del<Presence>(`/api/agents/${id}/presence`);
