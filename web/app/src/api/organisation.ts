import { get, put, query } from './http';
import type { Condition, Routing } from './routing';
import type { Channel, Names, Presence, PresenceCause, QueueType, Ref, Role } from './types';

interface Items<T> {
  items: T[];
}

/** Whoever works here. Who has no seat, as an administrator may, has no presence and no units. */
export interface StaffMember extends Ref {
  username: string;
  human: boolean;
  /** The base presence; `status` is the organisation's own one that he shows, if he does. */
  presence: string | null;
  status?: { id: string; names: Names } | null;
  presenceSince: string | null;
  presenceSetBy: Ref | null;
  unitsTotal: number | null;
  unitsUsed: number | null;
  queues: Ref[];
  roles: Role[];
  /** False once he was deactivated: what he did stays under his name. */
  active: boolean;
  signedIn: boolean;
  skills?: AgentSkill[];
  capacityProfiles?: AgentProfile[];
  /** What signing in makes of him; null leaves him as he was. */
  defaultPresence?: string | null;
  presenceCause?: PresenceCause | null;
}

/** With a seat. */
export interface Agent extends StaffMember {
  presence: string;
  presenceSince: string;
  unitsTotal: number;
  unitsUsed: number;
}

export interface AgentSkill {
  skillId: string;
  level: number | null;
  /** False: kept, but not counted when work is given out. */
  active: boolean;
}
export interface AgentProfile {
  profileId: string;
  /** His own limit; null: the profile's. */
  limit: number | null;
  used?: number;
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
  assignment?: Assignment;
  serviceLevelSeconds?: number | null;
  shortAbandonSeconds?: number | null;
  overflow?: Overflow;
}

export type OrderBy = 'highest-capacity' | 'advanced-round-robin' | 'least-active' | 'most-skilled';
export type Method = 'highest-capacity' | 'advanced-round-robin' | 'least-active' | 'custom';
export interface Bucket {
  name: string;
  /** Null: all that are left. */
  when: Condition | null;
  orderBy: 'oldest' | 'newest' | 'priority';
}
export interface AssignmentRule {
  name: string;
  presences: string[];
  capacity: 'required' | 'ignored';
  skills: SkillMatch;
  orderBy: OrderBy;
}
/** How a queue chooses among its agents; buckets and rules count with `custom` only. */
export interface Assignment {
  method: Method;
  buckets?: Bucket[] | null;
  rules?: AssignmentRule[] | null;
}

export type OverflowAction = { do: 'keep' } | { do: 'end' } | { do: 'queue'; queueId: string };
export interface OverflowBefore {
  when: 'out-of-hours' | 'waiting-items' | 'predicted-wait';
  /** Items, or seconds of predicted wait; of no use out of hours. */
  limit?: number | null;
  then: OverflowAction;
}
export interface OverflowInQueue {
  afterSeconds: number | null;
  then: OverflowAction;
}
export interface Overflow {
  before: OverflowBefore[];
  inQueue: OverflowInQueue[];
}

export type SkillMatch = 'exact' | 'closest' | 'none';
export type Trigger =
  | 'greeting'
  | 'outside-hours'
  | 'agent-joined'
  | 'agent-left'
  | 'transferred'
  | 'agent-ended'
  | 'overflow-ended'
  | 'auto-closed';
export interface WrapUp {
  block: 'always' | 'never' | 'timed';
  /** With `timed`: 30 to 3600. */
  seconds?: number | null;
}
/** Seconds until a conversation that stays in a state is closed; null is never. */
export type AutoClose = Record<'open' | 'active' | 'wrapUp' | 'waiting', number | null>;
export interface Binding {
  channel: Channel;
  key: string;
}

export interface Workstream extends Ref {
  channel: Channel;
  queueId: string;
  units: number;
  allowedPresences: string[];
  offerSeconds: number;
  monitoring: { consent: 'off' | 'notice' | 'required'; notice: Names; showWatchers: boolean };
  distribution?: 'push' | 'pick';
  pickable?: boolean;
  capacityProfiles?: string[];
  skillMatch?: SkillMatch;
  keepSameAgent?: boolean;
  wrapUp?: WrapUp;
  fallbackQueueId?: string | null;
  autoClose?: AutoClose;
  declines?: { perAgent: number | null; inAll: number | null };
  messages?: Partial<Record<Trigger, Names>>;
  bindings?: Binding[];
  routing?: Routing;
}

export const agents = () => get<Items<Agent>>('/api/agents');
/** Agents, supervisors, administrators and programs. */
export const staff = () => get<Items<StaffMember>>(`/api/agents${query({ everyone: true })}`);
export const queues = () => get<Items<Queue>>('/api/queues');
export const workstreams = () => get<Items<Workstream>>('/api/workstreams');
export const setAgentPresence = (id: string, presence: string) => put<Presence>(`/api/agents/${id}/presence`, { presence });

export type LookReason = 'off' | 'optional' | 'required';
export interface SupervisionSettings {
  monitor: boolean;
  assign: boolean;
  transfer: boolean;
  forceClose: boolean;
  /** Whether whoever looks into a conversation is asked why. */
  lookReason?: LookReason;
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
  q?: string | null;
  /** `accepted`, `refused`, or a code. */
  outcome?: string | null;
  conversation?: string | null;
  actor?: string | null;
  verb?: string | null;
  from?: string | null;
  to?: string | null;
  cursor?: string | null;
}
/** Where all that a filter finds is to be had as a file. */
export const auditExport = (filter: AuditFilter, format: 'csv' | 'jsonl') => `/api/audit/export${query({ ...filter, format })}`;
export const audit = (filter: AuditFilter) =>
  get<{ items: AuditEntry[]; next: string | null }>(`/api/audit${query({ ...filter })}`);
