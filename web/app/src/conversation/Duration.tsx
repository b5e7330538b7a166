import { useNow } from '../format/ticker';
import { clock, isoDuration } from '../format/times';

interface Props {
  /** Seconds at the moment `since`. */
  seconds: number;
  /** When that was true, in milliseconds since the epoch. */
  since: number;
  running: boolean;
}

/** A duration that ticks by itself; nothing around it is drawn again. */
export function Duration({ seconds, since, running }: Props) {
  const now = useNow(running);
  const shown = running ? seconds + Math.max(0, (now - since) / 1000) : seconds;
  return (
    <time dateTime={isoDuration(shown)} dir="ltr">
      {clock(shown)}
    </time>
  );
}
