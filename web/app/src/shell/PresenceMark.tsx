import styles from './presenceMark.module.css';

/** The sign inside the disc: told apart by shape, so that the colour is not needed. */
const SIGN: Record<string, string> = {
  available: 'M4.5 8.2 7 10.7l4.5-5',
  busy: '',
  'do-not-disturb': 'M4.5 8h7',
  away: 'M8 4.5V8l2.5 2',
  offline: 'm5.5 5.5 5 5m0-5-5 5',
  inactive: 'M8 4.5v4M8 11v.5',
};

/** The mark of a base presence. It has no name of its own: the presence stands beside it in words. */
export function PresenceMark({ base }: { base: string }) {
  return (
    <svg className={styles.mark} data-base={base} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={SIGN[base] ?? ''} />
    </svg>
  );
}
