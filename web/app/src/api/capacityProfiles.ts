import { del, get, post, put } from './http';
import type { Names, Ref } from './types';

export type ProfileReset = 'immediate' | 'end-of-day';

/** So many items of a kind at once, beside or in place of units. */
export interface CapacityProfile extends Ref {
  limit: number;
  /** When a place is free again; fixed once the profile exists. */
  reset: ProfileReset;
  /** Once it is full, its agent is offered nothing at all. */
  blocking: boolean;
  /** How many agents have it. */
  agents: number;
}
export interface CapacityProfileChange {
  name: string;
  names: Names;
  limit: number | null;
  reset: ProfileReset;
  blocking: boolean;
}
export const capacityProfiles = () => get<{ items: CapacityProfile[] }>('/api/capacity-profiles');
export const createCapacityProfile = (profile: CapacityProfileChange) =>
  post<CapacityProfile>('/api/capacity-profiles', profile);
export const changeCapacityProfile = (id: string, profile: CapacityProfileChange) =>
  put<CapacityProfile>(`/api/capacity-profiles/${id}`, profile);
export const deleteCapacityProfile = (id: string) => del<null>(`/api/capacity-profiles/${id}`);
