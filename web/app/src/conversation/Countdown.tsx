import { serverAhead } from '../api/serverClock';
import { useNow } from '../format/ticker';
import { clock, isoDuration } from '../format/times';

/** Whole seconds until a time of the server's; never less than none. The ticker's now is up to a second old: hence down, not up. */
export function useSecondsUntil(iso: string): number {
  const now = useNow();
  return Math.max(0, Math.floor((Date.parse(iso) - now - serverAhead()) / 1000));
}

export function Countdown({ to }: { to: string }) {
  const seconds = useSecondsUntil(to);
  return (
    <time dateTime={isoDuration(seconds)} dir="ltr" data-testid="countdown">
      {clock(seconds)}
    </time>
  );
}
