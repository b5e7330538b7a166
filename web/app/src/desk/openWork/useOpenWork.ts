import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openWork } from '../../api/me';
import type { Conversation } from '../../api/types';
import { useFeeds } from '../../live/LiveProvider';
import { received } from '../../live/receipt';
import { useSession } from '../../session/SessionProvider';

export const OPEN_WORK = ['open-work'] as const;

export interface OpenWorkList {
  /** Undefined until they have come. */
  items: readonly Conversation[] | undefined;
  /** When they came, in milliseconds since the epoch. */
  asOf: number;
  failure: Error | null;
  asking: boolean;
  lookAgain(): void;
}

/** What waits and may be picked. It is asked for again when the server tells that it has changed; nothing is asked for by the clock. */
export function useOpenWork(): OpenWorkList {
  const { has } = useSession();
  const queries = useQueryClient();
  const { socket } = useFeeds();
  const agent = has('agent');
  const { data, dataUpdatedAt, error, isFetching } = useQuery({
    queryKey: OPEN_WORK,
    queryFn: async () => (await openWork()).items.map(received),
    enabled: agent,
    refetchOnWindowFocus: false,
  });
  const lookAgain = () => void queries.invalidateQueries({ queryKey: OPEN_WORK });
  useEffect(() => {
    if (!agent) return undefined;
    return socket.read({
      topic: OPEN_WORK[0],
      ask: () => ({}),
      receive: () => void queries.invalidateQueries({ queryKey: OPEN_WORK }),
    });
  }, [agent, socket, queries]);
  return { items: data, asOf: dataUpdatedAt, failure: error, asking: isFetching, lookAgain };
}
