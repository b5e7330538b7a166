import { changeAgent, createAgent } from '../../api/administration';
import type { Agent } from '../../api/organisation';
import type { Language, Role } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';

export const ROLES: readonly Role[] = ['agent', 'supervisor', 'administrator', 'api-access'];
export const FIELDS = ['name', 'names.en', 'names.he', 'username', 'password', 'roles', 'unitsTotal', 'queues'] as const;

/** An agent as the dialog holds him. User name and password are set once, when he is taken in. */
export interface AgentDraft {
  names: NamesDraft;
  username: string;
  password: string;
  roles: Role[];
  unitsTotal: number | null;
  queues: string[];
}

export function draftOfAgent(agent: Agent | null): AgentDraft {
  return {
    names: draftOf(agent),
    username: agent?.username ?? '',
    password: '',
    roles: agent?.roles ?? ['agent'],
    unitsTotal: agent?.unitsTotal ?? 100,
    queues: agent?.queues.map(({ id }) => id) ?? [],
  };
}

export function saveAgent(agent: Agent | null, draft: AgentDraft, language: Language): Promise<Agent> {
  const { names, username, password, roles, unitsTotal, queues } = draft;
  const change = { ...namesOf(names), roles, unitsTotal: unitsTotal ?? 0, queues };
  return agent
    ? changeAgent(agent.id, change)
    : createAgent({ ...change, username: username.trim(), password, language });
}
