import { useEffect, useRef, useState } from 'react';
import type { Mode } from '../../api/types';
import { useUser } from '../../session/SessionProvider';
import { enter, leaveIfOnlyMonitoring, type Entry } from './entry';
import { modeOf } from './rungs';

/** Enters the conversation when the page opens and leaves it when the page goes, as far as the reader only monitors. */
export function useEntry(id: string) {
  const user = useUser();
  const [entry, setEntry] = useState<Entry | null>(null);
  const mode = useRef<Mode | null>(null);

  useEffect(() => {
    let gone = false;
    const entering = enter(id, user.id).then((result) => {
      if (result.kind === 'in') mode.current = modeOf(result.head, user.id);
      if (!gone) setEntry(result);
    });
    const left = () => void entering.then(() => leaveIfOnlyMonitoring(id, mode.current));
    window.addEventListener('pagehide', left);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', left);
      left();
    };
  }, [id, user.id]);

  return {
    entry,
    /** Tells the newest mode, so that leaving the page does what fits it. */
    follow(now: Mode | null) {
      mode.current = now;
    },
  };
}
