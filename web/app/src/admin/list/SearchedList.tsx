import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import styles from './list.module.css';
import { matches } from './matches';
import { Search } from './Search';

interface Props<T> {
  caption: string;
  /** What the search field is called. */
  search: string;
  rows: readonly T[];
  columns: readonly RecordColumn<T>[];
  /** The texts by which a row is found. */
  textsOf(row: T): readonly (string | null | undefined)[];
  actions(row: T): ReactNode;
  /** What is said while there is none at all. */
  empty: string;
  /** Other ways to narrow it, beside the search. */
  filters?: ReactNode;
  testId?: string;
}

/** A table that is narrowed while one types. */
export function SearchedList<T extends { id: string }>({ search, rows, textsOf, empty, filters, ...table }: Props<T>) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState('');
  const found = rows.filter((row) => matches(typed, textsOf(row)));
  const narrowed = typed.trim() !== '';
  return (
    <div data-testid={table.testId}>
      <div className={styles.bar}>
        <Search label={search} typed={typed} onType={setTyped} />
        {filters}
        <span role="status" className="unseen">
          {narrowed ? t('list.found', { count: found.length }) : ''}
        </span>
      </div>
      <RecordTable {...table} rows={found} empty={narrowed ? t('list.nothing', { typed: typed.trim() }) : empty} />
    </div>
  );
}
