import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './recordTable.module.css';

export interface RecordColumn<T> {
  id: string;
  title: string;
  cell(row: T): ReactNode;
}

interface Props<T> {
  caption: string;
  columns: readonly RecordColumn<T>[];
  rows: readonly T[];
  /** What can be done with one row. */
  actions(row: T): ReactNode;
  empty: string;
}

/** A plain table: the first column names the row. It scrolls inside itself where the page is narrow. */
export function RecordTable<T extends { id: string }>({ caption, columns, rows, actions, empty }: Props<T>) {
  const { t } = useTranslation('admin');
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    // Reachable by keyboard, because it may scroll.
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-testid="record" data-id={row.id}>
              {columns.map(({ id, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id}>{cell(row)}</td>
                ),
              )}
              <td className={styles.actions}>{actions(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
