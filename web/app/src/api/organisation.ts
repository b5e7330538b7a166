import { get, put, query } from './http';
import type { Channel, Names, Presence, QueueType, Ref, Role } from './types';

interface Items<T> {
  items: T[];
}

export interface Agent extends Ref {
  username: string;
  human: boolean;
  presence: string;
  presenceSince: string;
  presenceSetBy: Ref | null;
  unitsTotal: number;
  unitsUsed: number;
  queues: Ref[];
  roles: Role[];
  /** False once he was deactivated: what he did stays under his name. */
  active: boolean;
  signedIn: boolean;
}

export interface Queue extends Ref {
  type: QueueType;
  priority: number;
  members: string[];
  /** Null: always open. */
  hoursId: string | null;
  open: boolean;
  agentsSignedIn: number;
  waiting: number;
}

export interface Workstream extends Ref {
  channel: Channel;
  queueId: string;
  units: number;
  allowedPresences: string[];
  offerSeconds: number;
  monitoring: { consent: 'off' | 'notice' | 'required'; notice: Names; showWatchers: boolean };
}

export const agents = () => get<Items<Agent>>('/api/agents');
export const queues = () => get<Items<Queue>>('/api/queues');
export const workstreams = () => get<Items<Workstream>>('/api/workstreams');
export const setAgentPresence = (id: string, presence: string) => put<Presence>(`/api/agents/${id}/presence`, { presence });

export interface SupervisionSettings {
  monitor: boolean;
  assign: boolean;
  transfer: boolean;
  forceClose: boolean;
}
export const supervisionSettings = () => get<SupervisionSettings>('/api/settings/supervision');
export const saveSupervisionSettings = (settings: SupervisionSettings) =>
  put<SupervisionSettings>('/api/settings/supervision', settings);

export interface AuditEntry {
  id: string;
  at: string;
  actor: Ref;
  verb: string;
  conversationId: string | null;
  outcome: string;
  detail: Record<string, unknown>;
}
export interface AuditFilter {
  conversation?: string | null;
  actor?: string | null;
  verb?: string | null;
  from?: string | null;
  to?: string | null;
  cursor?: string | null;
}
export const audit = (filter: AuditFilter) =>
  get<{ items: AuditEntry[]; next: string | null }>(`/api/audit${query({ ...filter })}`);
