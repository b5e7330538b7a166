import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  heading?: 'h1' | 'h2';
}

/** A whole panel that says what the matter is and what to do next: an empty list, a failure, an unknown page. */
export function Notice({ title, children, action, heading: Heading = 'h2' }: Props) {
  return (
    <div className={styles.notice}>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}
