import { myPresence, setMyPresence } from '../api/me';
import type { User } from '../api/types';

/**
 * An agent who signs in by hand has come to work: offline becomes available, his default presence. Any other presence was chosen
 * and stays, and a page that is only loaded again changes nothing.
 */
export async function becomeAvailable(user: User): Promise<void> {
  if (!user.roles.includes('agent')) return;
  const { presence } = await myPresence();
  if (presence === 'offline') await setMyPresence('available');
}
