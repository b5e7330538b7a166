import { useTranslation } from 'react-i18next';
import styles from './loadBar.module.css';
import { loadOf } from './load';

interface Props {
  used: number;
  total: number;
  /** Units that would come on top. */
  added?: number;
}

const percent = (share: number) => `${share * 100}%`;

/** An agent's load in units, and what it would become. The figures say it too: the bar alone is never the message. */
export function LoadBar({ used, total, added = 0 }: Props) {
  const { t } = useTranslation('dispatch');
  const { usedShare, addedShare, excess } = loadOf(used, total, added);
  return (
    <span className={styles.load} data-over={excess > 0 || undefined} data-testid="load">
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.used} style={{ inlineSize: percent(usedShare) }} />
        <span className={styles.added} style={{ inlineSize: percent(addedShare) }} />
      </span>
      <span className={styles.figures}>
        {added > 0 ? t('load.after', { used, after: used + added, total }) : t('load.now', { used, total })}
      </span>
    </span>
  );
}
