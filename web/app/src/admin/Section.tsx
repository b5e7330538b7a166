import type { ReactNode } from 'react';
import { useTitle } from '../shell/useTitle';
import styles from './admin.module.css';

interface Props {
  title: string;
  lead: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of the administration: its name, what it is for, and what one does there. */
export function Section({ title, lead, action, children }: Props) {
  useTitle(title);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {action}
      </div>
      <p className={styles.lead}>{lead}</p>
      {children}
    </>
  );
}
