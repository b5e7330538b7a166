import { Spinner } from '@fluentui/react-components';
import styles from './notice.module.css';

/** Without words: it is also what is seen before any text has arrived. */
export function Loading() {
  return (
    <div className={styles.notice} aria-busy="true">
      <Spinner size="large" />
    </div>
  );
}
