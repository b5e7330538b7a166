import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { useRefusal } from '../../conversation/actions';
import styles from './bulk.module.css';
import type { Outcome } from './useBulk';

interface Props {
  rows: readonly Conversation[];
  outcomes: ReadonlyMap<string, Outcome>;
  running: { done: number; of: number } | null;
}

/** How many were done, and why each of the others was not. */
export function BulkResults({ rows, outcomes, running }: Props) {
  const { t } = useTranslation('bulk');
  const refusal = useRefusal();
  const failed = rows.filter(({ id }) => outcomes.get(id));
  const done = outcomes.size - failed.length;
  return (
    <>
      <p role="status" data-testid="bulk-summary">
        {running ? t('progress', { done: running.done, count: running.of }) : t('done', { count: done })}
        {!running && failed.length > 0 && ` ${t('failed', { count: failed.length })}`}
      </p>
      {failed.length > 0 && (
        <ul className={styles.results} aria-label={t('failedList')} data-testid="bulk-failed">
          {failed.map((row) => (
            <li key={row.id} className={styles.result} data-id={row.id}>
              <bdi>{row.customer.name}</bdi>
              <span>{refusal(outcomes.get(row.id) ?? 'other')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
