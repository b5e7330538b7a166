import type { ReactNode } from 'react';
import styles from './admin.module.css';

interface Props {
  title: string;
  lead?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One of several lists or forms of a section. */
export function SubSection({ title, lead, action, children }: Props) {
  return (
    <div className={styles.sub}>
      <div className={styles.head}>
        <h2 className={styles.subtitle}>{title}</h2>
        {action}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
