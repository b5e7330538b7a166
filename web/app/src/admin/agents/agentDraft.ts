import { changeAgent, createAgent } from '../../api/administration';
import type { AgentSkill, StaffMember } from '../../api/organisation';
import type { Language, Role } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';

export const ROLES: readonly Role[] = ['agent', 'supervisor', 'administrator', 'api-access'];
export const FIELDS = [
  'name',
  'names',
  'username',
  'password',
  'roles',
  'unitsTotal',
  'queues',
  'skills',
  'capacityProfiles',
  'defaultPresence',
] as const;
/** Codes that are about a field and name none. */
export const CODES = { 'username-taken': 'username', 'last-administrator': 'roles' };

/** Somebody as the editor holds him. User name and password are set once, when he is taken in. */
export interface AgentDraft {
  names: NamesDraft;
  username: string;
  password: string;
  roles: Role[];
  unitsTotal: number | null;
  queues: string[];
  skills: AgentSkill[];
  capacityProfiles: { profileId: string; limit: number | null }[];
  defaultPresence: string | null;
}

export function draftOfAgent(agent: StaffMember | null): AgentDraft {
  return {
    names: draftOf(agent),
    username: agent?.username ?? '',
    password: '',
    roles: agent?.roles ?? ['agent'],
    unitsTotal: agent?.unitsTotal ?? 100,
    queues: agent?.queues.map(({ id }) => id) ?? [],
    skills: agent?.skills ?? [],
    capacityProfiles: (agent?.capacityProfiles ?? []).map(({ profileId, limit }) => ({ profileId, limit })),
    defaultPresence: agent?.defaultPresence ?? null,
  };
}

/** Whether he works with customers, or has until now: only then has he a seat that can be furnished. */
export const hasSeat = (agent: StaffMember | null, { roles }: AgentDraft) =>
  roles.includes('agent') || (agent !== null && agent.unitsTotal !== null);

export function saveAgent(agent: StaffMember | null, draft: AgentDraft, language: Language): Promise<StaffMember> {
  const { names, username, password, roles, unitsTotal, ...seat } = draft;
  const person = { ...namesOf(names), roles };
  const change = hasSeat(agent, draft) ? { ...person, ...seat, unitsTotal: unitsTotal ?? 0 } : person;
  return agent ? changeAgent(agent.id, change) : createAgent({ ...change, username: username.trim(), password, language });
}
