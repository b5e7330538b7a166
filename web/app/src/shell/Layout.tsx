import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { ConnectionBanner } from './ConnectionBanner';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './layout.module.css';
import { Loading } from './Loading';
import { Told } from './Told';
import { TopBar } from './TopBar';

/** The frame of every page behind the sign-in. */
export default function Layout() {
  const { t } = useTranslation();
  const seat = useLocation().pathname.split('/')[1];
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <TopBar />
      <ConnectionBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        {/* A fault in one seat is over when another one is opened. */}
        <ErrorBoundary key={seat}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Told />
    </div>
  );
}
