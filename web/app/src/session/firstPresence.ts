import { myPresence, setMyPresence } from '../api/me';
import type { User } from '../api/types';

/**
 * An agent who signs in by hand has come to work: offline becomes available, unless an administrator has said what a sign-in
 * makes of him; the server has done that already. Any other presence was chosen and stays.
 */
export async function becomeAvailable(user: User): Promise<void> {
  if (!user.roles.includes('agent')) return;
  const { presence, usual } = await myPresence();
  if (presence === 'offline' && !usual) await setMyPresence('available');
}
