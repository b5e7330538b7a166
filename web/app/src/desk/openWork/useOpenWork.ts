import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { openWork } from '../../api/me';
import type { Conversation } from '../../api/types';
import { useMe } from '../../live/hooks';
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

/**
 * What waits and may be picked. It is asked for again whenever something changed in what the reader has himself, when the window
 * is looked at again, when the page with it is opened, and after a pick; nothing is asked for by the clock.
 */
export function useOpenWork(shown: boolean): OpenWorkList {
  const { has } = useSession();
  const queries = useQueryClient();
  const { presence, offers, work } = useMe();
  const { data, dataUpdatedAt, error, isFetching } = useQuery({
    queryKey: OPEN_WORK,
    queryFn: async () => (await openWork()).items.map(received),
    enabled: has('agent'),
    refetchOnWindowFocus: false,
  });
  const lookAgain = () => void queries.invalidateQueries({ queryKey: OPEN_WORK });
  useEffect(() => {
    // Coming back to a tab is told twice, and asked for once.
    const back = () => {
      if (document.visibilityState === 'visible') void queries.invalidateQueries({ queryKey: OPEN_WORK }, { cancelRefetch: false });
    };
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [queries]);
  useEffect(() => {
    // At the first it is on its way already, and is asked for once.
    if (shown) void queries.invalidateQueries({ queryKey: OPEN_WORK }, { cancelRefetch: false });
  }, [shown, queries]);
  const own = [presence?.since, ...offers.map(({ id }) => id), ...work.map(({ id }) => id)].join(' ');
  const known = useRef(own);
  useEffect(() => {
    if (known.current === own) return;
    known.current = own;
    void queries.invalidateQueries({ queryKey: OPEN_WORK });
  }, [own, queries]);
  return { items: data, asOf: dataUpdatedAt, failure: error, asking: isFetching, lookAgain };
}
