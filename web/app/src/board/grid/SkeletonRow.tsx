import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Column } from './columns';
import styles from './grid.module.css';

/** A row that is on its way. */
export function SkeletonRow({ columns, index, style }: { columns: readonly Column[]; index: number; style: CSSProperties }) {
  return (
    <div role="row" aria-rowindex={index + 2} aria-busy="true" className={styles.row} style={style}>
      {columns.map(({ id }) => (
        <div key={id} role="gridcell" className={styles.cell}>
          <Skeleton aria-hidden="true" className={styles.skeleton}>
            <SkeletonItem size={16} />
          </Skeleton>
        </div>
      ))}
    </div>
  );
}
