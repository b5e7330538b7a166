import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { me } from '../api/me';
import { Feeds } from './feeds';

const FeedsContext = createContext<Feeds | null>(null);

function liveUrl(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/live`;
}

/** The live connection of whoever is signed in, for as long as he is. */
export function LiveProvider({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }) {
  const [feeds] = useState(
    // A refused connection is either the network or a lost session; asking who I am tells which, and a 401 signs out.
    () => new Feeds({ url: liveUrl(), onRefused: () => void me().catch(() => {}), onSessionEnded: onSignedOut }),
  );
  const queries = useQueryClient();
  useEffect(() => {
    let before = false;
    // What was fetched before a break may have changed unheard during it.
    return feeds.socket.onLive(() => {
      if (before) void queries.invalidateQueries();
      before = true;
    });
  }, [feeds, queries]);
  useEffect(() => {
    feeds.socket.start();
    const nudge = () => document.visibilityState === 'visible' && feeds.socket.nudge();
    document.addEventListener('visibilitychange', nudge);
    window.addEventListener('online', nudge);
    return () => {
      document.removeEventListener('visibilitychange', nudge);
      window.removeEventListener('online', nudge);
      feeds.stop();
    };
  }, [feeds]);
  return <FeedsContext value={feeds}>{children}</FeedsContext>;
}

export function useFeeds(): Feeds {
  const feeds = use(FeedsContext);
  if (!feeds) throw new Error('no live connection here (expected: inside LiveProvider)');
  return feeds;
}
