import { del, get, post, put } from './http';
import type { Conversation, Language, Presence, PresenceOption, User } from './types';

export const signIn = (username: string, password: string) =>
  post<{ token: string; user: User }>('/api/session', { username, password });
/** Who is to run an empty installation, with the secret of the link that it printed when it started. */
export interface FirstAdministrator {
  token: string;
  username: string;
  name: string;
  password: string;
}
export const setUp = (administrator: FirstAdministrator) => post<User>('/api/setup', administrator);
export const signOut = () => del<null>('/api/session');
export const me = () => get<User>('/api/me');
export const chooseLanguage = (language: Language) => put<User>('/api/me', { language });
export const acknowledge = () => post<User>('/api/me/acknowledgement');
export const myPresence = () => get<Presence>('/api/me/presence');
export const setMyPresence = (presence: string) => put<Presence>('/api/me/presence', { presence });
export const presences = () => get<{ items: PresenceOption[] }>('/api/presences');
/** What waits in the caller's queues and may be picked, longest wait first. */
export const openWork = () => get<{ items: Conversation[] }>('/api/me/open-work');
export const acceptOffer = (id: string) => post<Conversation>(`/api/offers/${id}/accept`);
export const rejectOffer = (id: string) => post<Conversation>(`/api/offers/${id}/reject`);
