import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Audience } from '../api/types';
import type { BoardView } from './boardFeed';
import type { ConversationView } from './conversationFeed';
import type { BoardQuery } from './frames';
import { useFeeds } from './LiveProvider';
import type { MeView, Passing } from './meFeed';
import type { ConnectionState } from './socket';

export function useConnection(): ConnectionState {
  const { socket } = useFeeds();
  return useSyncExternalStore(socket.watch, () => socket.state);
}

/** The caller's presence, offers and work, live. */
export function useMe(): MeView {
  const { me } = useFeeds();
  return useSyncExternalStore(me.subscribe, me.getSnapshot);
}

/** News that are told once: the outcome of a transfer, an offer that ran out. */
export function usePassing(listener: (news: Passing) => void): void {
  const { me } = useFeeds();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => me.onPassing((news) => latest.current(news)), [me]);
}

/** Tells that an offer is on the screen, for as long as whoever draws it does. */
export function useShownOffer(id: string): void {
  const { offerReceipts } = useFeeds();
  useEffect(() => {
    const gone = offerReceipts.shown(id);
    return () => void gone();
  }, [offerReceipts, id]);
}

export interface LiveConversation extends ConversationView {
  /** Shows the message at once and delivers it over any number of connections, once. */
  send(text: string, audience: Audience): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  type(on: boolean): void;
  markSeen(delivered: number, read: number): boolean;
}

/** One conversation, live: its timeline in order, its head, and what is under way. */
export function useConversation(id: string): LiveConversation {
  const feeds = useFeeds();
  const feed = feeds.conversation(id);
  useEffect(() => feeds.holdConversation(id), [feeds, id]);
  const view = useSyncExternalStore(feed.subscribe, feed.getSnapshot);
  const verbs = useMemo(
    () => ({
      send: (text: string, audience: Audience) => feed.send(text, audience),
      retry: (clientId: string) => feed.retry(clientId),
      discard: (clientId: string) => feed.discard(clientId),
      type: (on: boolean) => feed.type(on),
      markSeen: (delivered: number, read: number) => feed.markSeen(delivered, read),
    }),
    [feed],
  );
  return { ...view, ...verbs };
}

/** The supervisor's window on all ongoing conversations. A changed query replaces the window; the old rows stay until it comes. */
export function useBoard(query: BoardQuery): BoardView {
  const feeds = useFeeds();
  const [first] = useState(query);
  const feed = feeds.boardFeed(first);
  useEffect(() => feeds.holdBoard(first), [feeds, first]);
  useEffect(() => feed.look(query), [feed, query]);
  return useSyncExternalStore(feed.subscribe, feed.getSnapshot);
}
