import { del, get, post, put, query } from './http';
import type { Names, Ref, User } from './types';

interface Items<T> {
  items: T[];
}

export const GRANTS = [
  'see',
  'monitor',
  'whisper',
  'join',
  'take-over',
  'assign',
  'transfer',
  'consult',
  'force-close',
  'presence',
  'audit',
  'export',
] as const;
export type Grant = (typeof GRANTS)[number];
/** How far a grant goes: everywhere, the queues or teams that somebody supervises, or nowhere. */
export const REACHES = ['all', 'queues', 'team', 'none'] as const;
export type Reach = (typeof REACHES)[number];

export interface SupervisionRole extends Ref {
  builtIn: boolean;
  grants: Record<Grant, Reach>;
}
export interface RoleChange {
  name: string;
  names: Names;
  grants: Record<Grant, Reach>;
}
export const supervisionRoles = () => get<Items<SupervisionRole>>('/api/supervision-roles');
export const createRole = (role: RoleChange) => post<SupervisionRole>('/api/supervision-roles', role);
export const changeRole = (id: string, role: RoleChange) => put<SupervisionRole>(`/api/supervision-roles/${id}`, role);
export const deleteRole = (id: string) => del<null>(`/api/supervision-roles/${id}`);

export interface Team extends Ref {
  members: string[];
}
export interface TeamChange {
  name: string;
  names: Names;
  members: string[];
}
export const teams = () => get<Items<Team>>('/api/teams');
export const createTeam = (team: TeamChange) => post<Team>('/api/teams', team);
export const changeTeam = (id: string, team: TeamChange) => put<Team>(`/api/teams/${id}`, team);
export const deleteTeam = (id: string) => del<null>(`/api/teams/${id}`);

/** Which role a supervisor holds, and over which queues and teams. */
export interface SupervisorSeat {
  roleId: string;
  queueIds: string[];
  teamIds: string[];
}
export const supervisors = (q: string, cursor: string | null) =>
  get<{ items: User[]; next: string | null }>(`/api/users${query({ q, cursor, role: 'supervisor', limit: 50 })}`);
export const supervisorSeat = (id: string) => get<SupervisorSeat>(`/api/users/${id}/supervision`);
export const giveSeat = (id: string, seat: SupervisorSeat) => put<SupervisorSeat>(`/api/users/${id}/supervision`, seat);
