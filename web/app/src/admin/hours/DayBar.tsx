import type { SpanDraft } from './hoursDraft';
import styles from './hours.module.css';
import { minutesOf, timeOf } from './times';

const DAY = 24 * 60;
const percent = (minutes: number) => `${(minutes / DAY) * 100}%`;

/** The day at a glance; whoever can't see it hears the same from the fields. */
export function DayBar({ spans }: { spans: readonly SpanDraft[] }) {
  const parts = spans.flatMap(({ key, from, to }) => {
    const [begin, end] = [timeOf(from), timeOf(to)];
    if (begin === null || end === null || begin >= end) return [];
    return [{ key, begin: minutesOf(begin), length: minutesOf(end) - minutesOf(begin) }];
  });
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map(({ key, begin, length }) => (
        <span key={key} className={styles.part} style={{ insetInlineStart: percent(begin), inlineSize: percent(length) }} />
      ))}
    </div>
  );
}
