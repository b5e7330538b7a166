import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { TimelineItem } from '../api/timeline';
import type { Conversation } from '../api/types';
import { useFeeds } from '../live/LiveProvider';
import { useUser } from '../session/SessionProvider';
import { readMarks } from './readMarks';

/** Messages of others since the reader last looked or wrote: who answers has read what he answers. */
export function unreadIn(items: readonly TimelineItem[], readUpTo: number, readerId: string): number {
  let count = 0;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as TimelineItem;
    if (item.seq <= readUpTo) break;
    if (item.type !== 'message') continue;
    if (item.actor.id === readerId) break;
    count++;
  }
  return count;
}

/** How many messages are unread in each conversation. All of them are kept live, so that a click opens one at once. */
export function useUnread(work: readonly Conversation[]): ReadonlyMap<string, number> {
  const feeds = useFeeds();
  const reader = useUser().id;
  const ids = work.map(({ id }) => id).join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      const releases = split(ids).flatMap((id) => [
        feeds.holdConversation(id),
        feeds.conversation(id).subscribe(listener),
      ]);
      releases.push(readMarks.subscribe(listener));
      return () => releases.forEach((release) => release());
    },
    [feeds, ids],
  );
  // One text for all counts: it only differs when a count does.
  const counts = useSyncExternalStore(subscribe, () =>
    split(ids)
      .map((id) => unreadIn(feeds.conversation(id).getSnapshot().items, readMarks.get(id), reader))
      .join(' '),
  );
  return useMemo(() => {
    const numbers = split(counts).map(Number);
    return new Map(split(ids).map((id, at) => [id, numbers[at] ?? 0]));
  }, [ids, counts]);
}

const split = (joined: string) => (joined === '' ? [] : joined.split(' '));
