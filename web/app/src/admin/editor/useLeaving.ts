import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface Leaving {
  /** Whether somebody is about to go. */
  asked: boolean;
  go(): void;
  stay(): void;
}

/** An address inside the application that a click would open in this tab; null for every other click. */
function wayOut(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target === '_blank' || link.origin !== window.location.origin || link.hash !== '') return null;
  return link.pathname + link.search;
}

/** Where the router counts this page in the history. */
const placeOf = (state: unknown) => (state as { idx?: number } | null)?.idx ?? 0;

/**
 * Holds whoever would leave with something unsaved: by a link, by the browser's buttons, by closing the page. `within` is the
 * address whose own parts may be changed freely.
 */
export function useLeaving(holds: boolean, within: string): Leaving {
  const navigate = useNavigate();
  const [way, setWay] = useState<(() => void) | null>(null);
  const released = useRef(false);
  // Of several parts of the editor, the one that is shown is where a way back begins.
  const { pathname } = useLocation();
  const place = useRef({ pathname: '', number: 0 });
  useEffect(() => {
    if (place.current.pathname !== pathname) place.current = { pathname, number: placeOf(window.history.state) };
  }, [pathname]);
  useEffect(() => {
    released.current = false;
    if (!holds) return undefined;
    const stays = (path: string) => path === within || path.startsWith(`${within}/`);
    let returning = false;

    const clicked = (event: MouseEvent) => {
      const address = wayOut(event);
      if (!address || stays(address.split('?')[0] as string)) return;
      event.preventDefault();
      event.stopPropagation();
      setWay(() => () => void navigate(address));
    };
    // The browser has moved already: it is sent back, and the router is not told of either.
    const moved = (event: PopStateEvent) => {
      if (released.current || (!returning && stays(window.location.pathname))) return;
      event.stopImmediatePropagation();
      if (returning) {
        returning = false;
        return;
      }
      const steps = placeOf(event.state) - place.current.number;
      returning = true;
      window.history.go(-steps);
      setWay(() => () => {
        released.current = true;
        window.history.go(steps);
      });
    };
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', clicked, true);
    window.addEventListener('popstate', moved, true);
    window.addEventListener('beforeunload', closing);
    return () => {
      document.removeEventListener('click', clicked, true);
      window.removeEventListener('popstate', moved, true);
      window.removeEventListener('beforeunload', closing);
    };
  }, [holds, within, navigate]);
  return {
    asked: way !== null,
    go() {
      setWay(null);
      way?.();
    },
    stay: () => setWay(null),
  };
}
