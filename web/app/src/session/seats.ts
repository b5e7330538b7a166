import type { User } from '../api/types';

export const SEATS = {
  desk: '/desk',
  dashboard: '/dashboard',
  agents: '/agents',
  admin: '/admin',
  audit: '/audit',
} as const;
export type Seat = keyof typeof SEATS;

/** The seats of a user in the order of the navigation. A supervisor has a desk too: what he takes over is worked on there. */
export function seatsOf(user: User): Seat[] {
  const is = (role: User['roles'][number]) => user.roles.includes(role);
  const seats: Seat[] = [];
  if (is('supervisor')) seats.push('dashboard', 'agents');
  if (is('agent') || is('supervisor')) seats.push('desk');
  if (is('administrator')) seats.push('admin');
  if (is('supervisor') || is('administrator')) seats.push('audit');
  return seats;
}

/** Where a user lands after signing in; null when he has no seat here (a program's account). */
export function homeOf(user: User): string | null {
  const first = seatsOf(user)[0];
  return first ? SEATS[first] : null;
}
