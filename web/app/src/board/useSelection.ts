import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { conversation } from '../api/conversations';
import type { Conversation } from '../api/types';
import { received } from '../live/receipt';

/** How often a selected conversation is asked for that no row shows any more. */
const ASK_EVERY = 5_000;

/**
 * The selected conversation. It stays selected whatever the list does: in its newest form while a row shows it; after that it is
 * asked for, so that the commands know when it has been closed.
 */
export function useSelection(rows: readonly Conversation[]) {
  const [chosen, select] = useState<Conversation | null>(null);
  const newest = chosen && rows.find(({ id }) => id === chosen.id);
  if (newest && newest !== chosen) select(newest);
  const unseen = chosen !== null && !newest;
  const asked = useQuery({
    queryKey: ['conversation', chosen?.id],
    queryFn: async () => received(await conversation(chosen?.id as string)),
    enabled: unseen,
    refetchInterval: ({ state }) => (state.data?.state === 'closed' ? false : ASK_EVERY),
  });
  const later = unseen && asked.data && asked.data.version > chosen.version ? asked.data : chosen;
  return { selected: newest ?? later, select };
}
