import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFeeds } from '../live/LiveProvider';
import { PanelFeed, type PanelQuery, type PanelView } from './panelFeed';

/** The panel for as long as somebody looks at it. */
export function usePanel(query: PanelQuery): PanelView {
  const { socket } = useFeeds();
  const [feed] = useState(() => new PanelFeed(socket, query));
  useEffect(() => feed.start(), [feed]);
  useEffect(() => feed.look(query), [feed, query]);
  return useSyncExternalStore(feed.subscribe, feed.getSnapshot);
}
