import { Problem } from '../api/problem';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
export const LONGEST_USERNAME = 64;
export const LONGEST_NAME = 100;

export interface SetupDraft {
  username: string;
  name: string;
  password: string;
  again: string;
}
export const EMPTY: SetupDraft = { username: '', name: '', password: '', again: '' };

export type SetupField = keyof SetupDraft;
export type SetupFault = 'username' | 'missing' | 'short' | 'long' | 'different';

/** What stands against a draft, by field; the server asks for the same (docs/protocol.md, "Signing in"). */
export function faultsOf({ username, name, password, again }: SetupDraft): Partial<Record<SetupField, SetupFault>> {
  const faults: Partial<Record<SetupField, SetupFault>> = {};
  if (username.trim() === '') faults.username = 'missing';
  else if (!/^[\p{L}\p{N}._@-]{1,64}$/u.test(username.trim())) faults.username = 'username';
  if (name.trim() === '') faults.name = 'missing';
  if (password.length < SHORTEST_PASSWORD || password.trim() === '') faults.password = 'short';
  else if (password.length > LONGEST_PASSWORD) faults.password = 'long';
  else if (password !== again) faults.again = 'different';
  return faults;
}

/** The link's secret is used up or wrong: no other details would make it good. */
export const isSpent = (failure: unknown) => failure instanceof Problem && failure.status === 404;
