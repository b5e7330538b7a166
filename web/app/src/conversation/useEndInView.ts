import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A line's height short of the end still counts as the end. */
const NEAR = 48;

/**
 * Keeps the end of a growing list in view for who is reading there, and leaves alone who has scrolled back: he is told how many
 * have come since. What one sends oneself is always shown.
 */
export function useEndInView(box: RefObject<HTMLElement | null>, length: number, own: number) {
  const atEnd = useRef(true);
  const before = useRef({ length, own });
  const [missed, setMissed] = useState(0);

  const jump = useCallback(() => {
    const element = box.current;
    if (!element) return;
    atEnd.current = true;
    element.scrollTo({ top: element.scrollHeight });
    setMissed(0);
  }, [box]);

  useLayoutEffect(() => {
    const grown = length - before.current.length;
    const sent = own > before.current.own;
    before.current = { length, own };
    if (atEnd.current || sent) jump();
    else if (grown > 0) setMissed((count) => count + grown);
  }, [length, own, jump]);

  // The heights of what is not in view are estimates until it is drawn, and a window may change its size.
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => atEnd.current && jump());
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box, jump]);

  const scrolled = useCallback(() => {
    const element = box.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (atEnd.current) setMissed(0);
  }, [box]);

  return { missed, jump, scrolled };
}
