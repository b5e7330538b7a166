import { del, get, post, put } from './http';
import type { Names, PresenceOption } from './types';

export interface PresenceChange {
  name: string;
  names: Names;
  base: string;
}
export const createPresence = (presence: PresenceChange) => post<PresenceOption>('/api/presences', presence);
export const changePresence = (id: string, presence: PresenceChange) => put<PresenceOption>(`/api/presences/${id}`, presence);
export const deletePresence = (id: string) => del<null>(`/api/presences/${id}`);

/** What becomes of an agent who let an offer go: null, he stays as he is. */
export type PresenceAfter = 'inactive' | 'do-not-disturb' | null;

export interface PresenceSettings {
  byLoad: boolean;
  afterMissedOffer: PresenceAfter;
  afterRejectedOffer: PresenceAfter;
  /** So long after a lost connection the presence comes back as it was, 0 to 600. */
  restoreSeconds: number | null;
}
export const presenceSettings = () => get<PresenceSettings>('/api/settings/presence');
export const savePresenceSettings = (settings: PresenceSettings) => put<PresenceSettings>('/api/settings/presence', settings);
