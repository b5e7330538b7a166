import { del, post, put } from './http';
import type { AgentProfile, AgentSkill, Assignment, Overflow, Queue, StaffMember, Workstream } from './organisation';
import type { Channel, Language, Names, QueueType, Role } from './types';

export interface AgentChange {
  name: string;
  names: Names;
  roles: Role[];
  unitsTotal?: number;
  queues?: string[];
  active?: boolean;
  skills?: AgentSkill[];
  capacityProfiles?: Omit<AgentProfile, 'used'>[];
  defaultPresence?: string | null;
}
export interface NewAgent extends AgentChange {
  username: string;
  password: string;
  language: Language;
}
export const createAgent = (agent: NewAgent) => post<StaffMember>('/api/agents', agent);
export const changeAgent = (id: string, change: Partial<AgentChange>) => put<StaffMember>(`/api/agents/${id}`, change);
export const deactivateAgent = (id: string) => del<null>(`/api/agents/${id}`);

export interface QueueChange {
  name: string;
  names: Names;
  /** Fixed once the queue exists. */
  type: QueueType;
  priority: number;
  members: string[];
  hoursId: string | null;
  assignment?: Assignment;
  serviceLevelSeconds?: number | null;
  shortAbandonSeconds?: number | null;
  overflow?: Overflow;
}
export const createQueue = (queue: QueueChange) => post<Queue>('/api/queues', queue);
export const changeQueue = (id: string, change: QueueChange) => put<Queue>(`/api/queues/${id}`, change);
export const copyQueue = (id: string) => post<Queue>(`/api/queues/${id}/copy`);
export const deleteQueue = (id: string) => del<null>(`/api/queues/${id}`);

/** What a workstream may also be told; what is left out stays. */
type Further = Pick<
  Workstream,
  | 'distribution'
  | 'pickable'
  | 'capacityProfiles'
  | 'skillMatch'
  | 'keepSameAgent'
  | 'wrapUp'
  | 'fallbackQueueId'
  | 'autoClose'
  | 'declines'
  | 'messages'
  | 'bindings'
  | 'routing'
> &
  Partial<Pick<Workstream, 'monitoring'>>;

export interface WorkstreamChange extends Further {
  name: string;
  names: Names;
  /** Fixed once the workstream exists. */
  channel: Channel;
  queueId: string;
  units: number;
  allowedPresences: string[];
  offerSeconds: number;
}
/** A change of nothing but what customers are told and asked. */
export type PolicyChange = Pick<WorkstreamChange, 'name' | 'names' | 'queueId'> & Pick<Workstream, 'monitoring'>;

export const createWorkstream = (workstream: WorkstreamChange) => post<Workstream>('/api/workstreams', workstream);
export const changeWorkstream = (id: string, change: WorkstreamChange | PolicyChange) => put<Workstream>(`/api/workstreams/${id}`, change);
export const copyWorkstream = (id: string) => post<Workstream>(`/api/workstreams/${id}/copy`);
export const deleteWorkstream = (id: string) => del<null>(`/api/workstreams/${id}`);
