import { Link } from 'react-router';
import { RefName } from '../../conversation/RefName';
import type { Names } from '../../api/types';
import styles from './list.module.css';

/** The name of a record, which leads to its page. */
export function RecordLink({ of, to }: { of: { name: string; names: Names | null }; to: string }) {
  return (
    <Link to={to} className={styles.name} data-testid="open">
      <RefName of={of} />
    </Link>
  );
}
