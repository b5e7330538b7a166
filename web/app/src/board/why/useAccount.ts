import { useQuery } from '@tanstack/react-query';
import { routingOf } from '../../api/explanations';
import type { Conversation } from '../../api/types';

/** Why a conversation is where it is, asked anew when it is somewhere else. */
export function useAccount({ id, state, queue, agent, offer, setAside }: Conversation) {
  return useQuery({
    queryKey: ['routing', id, state, queue.id, agent?.id, offer?.id, setAside],
    queryFn: ({ signal }) => routingOf(id, signal),
    staleTime: 0,
    // The former answer stands until the new one has come.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
}
