import { del, get, post, query } from './http';
import type { Actions, Audience, Conversation, QueueType, Ref, Visibility } from './types';

const path = (id: string) => `/api/conversations/${id}`;
const verb = (name: string) => (id: string) => post<Conversation>(`${path(id)}/${name}`);

export const conversation = (id: string) => get<Conversation>(path(id));
export const actions = (id: string, signal?: AbortSignal) => get<Actions>(`${path(id)}/actions`, signal);
export const send = (id: string, message: { text: string; audience: Audience; clientId: string }) =>
  post<{ seq: number }>(`${path(id)}/messages`, message);

/** `reason`: why one looks, where the organisation asks. */
export const monitor = (id: string, reason?: string) =>
  post<Conversation>(`${path(id)}/monitor`, reason === undefined ? undefined : { reason });
export const whisper = verb('whisper');
export const join = verb('join');
export const takeOver = verb('take-over');
export const leave = verb('leave');
/** Takes a conversation that waits, whatever the caller's load and presence. */
export const pick = verb('pick');
export const park = verb('park');
export const resume = verb('resume');
export const end = verb('end');
export const close = verb('close');

export interface AgentTarget extends Ref {
  presence: string;
  unitsTotal: number;
  unitsUsed: number;
  excessUnits: number;
  skills: string[];
  allowed: boolean;
  why: string | null;
}
export interface QueueTarget extends Ref {
  type: QueueType;
  open: boolean;
  agentsSignedIn: number;
}
export interface Targets {
  agents: AgentTarget[];
  queues: QueueTarget[];
}
export const assignTargets = (id: string, everyone: boolean) =>
  get<Targets>(`${path(id)}/assign-targets${query({ everyone })}`);
export const transferTargets = (id: string, everyone: boolean) =>
  get<Targets>(`${path(id)}/transfer-targets${query({ everyone })}`);

export type Target = { agentId: string } | { queueId: string };
export const assign = (id: string, target: Target, override: boolean) =>
  post<Conversation>(`${path(id)}/assign`, { ...target, override });
export const transfer = (id: string, target: Target, override: boolean) =>
  post<Conversation>(`${path(id)}/transfer`, { ...target, override });
export interface Consult {
  visibility: Visibility;
  note: string | null;
}
/** Of an agent, or of a queue's agents in turn. */
export const consult = (id: string, target: Target, about: Consult) =>
  post<Conversation>(`${path(id)}/consult`, { ...target, ...about });
export const endConsult = (id: string, agentId: string) => del<Conversation>(`${path(id)}/consult/${agentId}`);

export interface ForceClose {
  /** A code of the organisation's reasons, or free text. */
  reason: string;
  templateId?: string;
  message: string | null;
  graceSeconds: number;
}
export const forceClose = (id: string, command: ForceClose) => post<Conversation>(`${path(id)}/force-close`, command);
export const undoForceClose = (id: string) => del<Conversation | null>(`${path(id)}/force-close`);

export interface BulkResult {
  items: { id: string; status: number; code: string | null }[];
}
export const bulk = (ids: string[], command: { name: string } & Record<string, unknown>) =>
  post<BulkResult>('/api/conversations/bulk', { ids, command });
