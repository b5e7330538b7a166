import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '../session/SessionProvider';
import { ConnectionBanner } from './ConnectionBanner';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './layout.module.css';
import { Loading } from './Loading';
import { PresenceCause } from './PresenceCause';
import { Told } from './Told';
import { TopBar } from './TopBar';

const Acknowledgement = lazy(() => import('./Acknowledgement'));

/** The frame of every page behind the sign-in; `beside` is what stays in view whatever the page. */
export default function Layout({ beside }: { beside: ReactNode }) {
  const { t } = useTranslation();
  const { user, has } = useSession();
  const seat = useLocation().pathname.split('/')[1];
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <TopBar />
      <ConnectionBanner />
      {/* Before the content: on a narrow page it takes its place there, and by keyboard it is reached first. */}
      <div>
        {has('agent') && <PresenceCause />}
        <Suspense fallback={null}>{beside}</Suspense>
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        {/* A fault in one seat is over when another one is opened. */}
        <ErrorBoundary key={seat}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        {has('agent') && user?.acknowledgedAt === null && <Acknowledgement />}
      </Suspense>
      <Told />
    </div>
  );
}
