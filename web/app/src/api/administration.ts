import { del, post, put } from './http';
import type { Agent, Queue, Workstream } from './organisation';
import type { Channel, Language, Names, QueueType, Role } from './types';

export interface AgentChange {
  name: string;
  names: Names;
  roles: Role[];
  unitsTotal: number;
  queues: string[];
  active?: boolean;
}
export interface NewAgent extends AgentChange {
  username: string;
  password: string;
  language: Language;
}
export const createAgent = (agent: NewAgent) => post<Agent>('/api/agents', agent);
export const changeAgent = (id: string, change: Partial<AgentChange>) => put<Agent>(`/api/agents/${id}`, change);
export const deactivateAgent = (id: string) => del<null>(`/api/agents/${id}`);

export interface QueueChange {
  name: string;
  names: Names;
  /** Fixed once the queue exists. */
  type: QueueType;
  priority: number;
  members: string[];
  hoursId: string | null;
}
export const createQueue = (queue: QueueChange) => post<Queue>('/api/queues', queue);
export const changeQueue = (id: string, change: QueueChange) => put<Queue>(`/api/queues/${id}`, change);
export const deleteQueue = (id: string) => del<null>(`/api/queues/${id}`);

export interface WorkstreamChange {
  name: string;
  names: Names;
  /** Fixed once the workstream exists. */
  channel: Channel;
  queueId: string;
  units: number;
  allowedPresences: string[];
  offerSeconds: number;
  monitoring?: Workstream['monitoring'];
}
export const createWorkstream = (workstream: WorkstreamChange) => post<Workstream>('/api/workstreams', workstream);
export const changeWorkstream = (id: string, change: WorkstreamChange) => put<Workstream>(`/api/workstreams/${id}`, change);
export const deleteWorkstream = (id: string) => del<null>(`/api/workstreams/${id}`);
