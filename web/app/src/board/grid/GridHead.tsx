import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { BoardColumn, BoardSort } from '../../live/frames';
import { directionOn } from '../search/sorting';
import { COLUMNS } from './columns';
import styles from './grid.module.css';

interface Props {
  sort: BoardSort;
  onSort(column: BoardColumn): void;
  activeColumn: number | null;
}

const PICTURE = { ascending: <ArrowUpRegular aria-hidden="true" />, descending: <ArrowDownRegular aria-hidden="true" /> };

/** The names of the columns; choosing one orders by it. */
export function GridHead({ sort, onSort, activeColumn }: Props) {
  const { t } = useTranslation('board');
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {COLUMNS.map((column, index) => {
        const by = column.sort;
        const direction = by && directionOn(by, sort);
        const choosable = by !== null;
        const tabIndex = index === activeColumn ? 0 : -1;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={by ? (direction ?? 'none') : undefined}
            tabIndex={choosable ? -1 : tabIndex}
            className={styles.headCell}
            data-place={`-1:${index}`}
          >
            {choosable ? (
              <button
                type="button"
                tabIndex={tabIndex}
                className={styles.headButton}
                data-cell-control
                data-testid={`sort-${column.id}`}
                onClick={() => onSort(by)}
              >
                {t(`column.${column.id}`)}
                {direction && PICTURE[direction]}
              </button>
            ) : (
              <>
                {t(`column.${column.id}`)}
                {direction && PICTURE[direction]}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
