import { useEffect, useRef } from 'react';
import { useConnection, type LiveConversation } from '../live/hooks';
import { useUser } from '../session/SessionProvider';
import { usePageVisible } from '../shell/usePageVisible';
import { readMarks } from './readMarks';

/**
 * Tells the customer's side how far his messages have come: delivered when they are on this desk, read when the page is in view
 * with this conversation open. Only who handles the conversation tells.
 */
export function useSeen(id: string, live: LiveConversation, open: boolean): void {
  const user = useUser();
  const looking = usePageVisible() && open;
  const connected = useConnection() === 'live';
  const { items, caughtUp, markSeen, head } = live;
  const last = caughtUp ? (items.at(-1)?.seq ?? 0) : 0;
  const mine = head?.agent?.id === user.id && head.reason !== 'awaiting-acceptance';
  const told = useRef('');

  useEffect(() => {
    if (last === 0) return;
    if (looking) readMarks.set(id, last);
    const news = `${last} ${readMarks.get(id)}`;
    if (!mine || !connected || told.current === news) return;
    if (markSeen(last, readMarks.get(id))) told.current = news;
  }, [id, last, looking, mine, connected, markSeen]);
}
