import { CircleFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../format/times';
import type { BoardView } from '../live/boardFeed';
import { useConnection } from '../live/hooks';
import styles from './dashboard.module.css';

/** How many there are, and of when what is shown is: it comes by itself, so there is nothing to refresh. */
export function Freshness({ view }: { view: BoardView }) {
  const { t } = useTranslation('board');
  const { exact } = useTimes();
  const live = useConnection() === 'live';
  if (!view.asOf) return null;
  return (
    <p className={styles.freshness}>
      <strong data-testid="total">{t('total', { count: view.total })}</strong>
      <span className={styles.asOf} data-live={live} data-testid="as-of">
        <CircleFilled aria-hidden="true" className={styles.dot} />
        {t(live ? 'asOf.live' : 'asOf.stale', { time: exact(view.asOf) })}
      </span>
    </p>
  );
}
