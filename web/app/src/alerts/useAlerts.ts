import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Alert } from '../api/alerts';
import { useFeeds } from '../live/LiveProvider';
import { AlertsFeed, type AlertsView } from './alertsFeed';

/** The open alerts, live, and each that is raised. One caller keeps them: the bell. */
export function useAlertsFeed(onRaised: (alert: Alert) => void): AlertsFeed {
  const { socket } = useFeeds();
  const [feed] = useState(() => new AlertsFeed(socket));
  const latest = useRef(onRaised);
  useEffect(() => {
    latest.current = onRaised;
  });
  useEffect(() => feed.start(), [feed]);
  useEffect(() => feed.onRaised((alert) => latest.current(alert)), [feed]);
  return feed;
}

export const useOpenAlerts = (feed: AlertsFeed): AlertsView => useSyncExternalStore(feed.subscribe, feed.getSnapshot);
