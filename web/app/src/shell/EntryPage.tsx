import type { ReactNode } from 'react';
import styles from './entry.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeMenu } from './ThemeMenu';

/** The frame of what stands before every seat: one thing in the middle, and the choice of language and colours. */
export function EntryPage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeMenu />
      </div>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
