import styles from './loading.module.css';

/** Without words: it is also what is seen before any text has arrived. */
export function Loading() {
  return (
    <div className={styles.loading} aria-busy="true" data-testid="loading">
      <div className={styles.ring} />
    </div>
  );
}
