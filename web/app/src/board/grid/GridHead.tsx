import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { BoardColumn, BoardSort } from '../../live/frames';
import { directionOn } from '../search/sorting';
import type { Column, ColumnId } from './columns';
import { ColumnEdge } from './ColumnEdge';
import styles from './grid.module.css';

interface Props {
  columns: readonly Column[];
  sort: BoardSort;
  onSort(column: BoardColumn): void;
  onWidth(column: ColumnId, width: number): void;
  activeColumn: number | null;
}

const PICTURE = { ascending: <ArrowUpRegular aria-hidden="true" />, descending: <ArrowDownRegular aria-hidden="true" /> };

/** The names of the columns; choosing one orders by it. */
export function GridHead({ columns, sort, onSort, onWidth, activeColumn }: Props) {
  const { t } = useTranslation('board');
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map((column, index) => {
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
            aria-label={column.id === 'pick' ? t('column.pick') : undefined}
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
              column.id !== 'pick' && t(`column.${column.id}`)
            )}
            {column.id !== 'pick' && <ColumnEdge onWidth={(width) => onWidth(column.id, width)} />}
          </div>
        );
      })}
    </div>
  );
}
