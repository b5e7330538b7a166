import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useMe } from '../live/hooks';
import { useSession } from '../session/SessionProvider';
import { ConnectionBanner } from './ConnectionBanner';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './layout.module.css';
import { Loading } from './Loading';
import { toReset } from './presences';
import { Told } from './Told';
import { TopBar } from './TopBar';
import { useBegun } from './useBegun';

const PresenceCause = lazy(() => import('./PresenceCause'));
const Acknowledgement = lazy(() => import('./Acknowledgement'));
const FocusKeeper = lazy(() => import('./FocusKeeper'));

/** The frame of every page behind the sign-in; `beside` is what stays in view whatever the page, `tools` what the top bar has more. */
export default function Layout({ beside, tools }: { beside: ReactNode; tools?: ReactNode }) {
  const { t } = useTranslation();
  const { user, has } = useSession();
  const { presence } = useMe();
  const cause = toReset(presence);
  const begun = useBegun();
  const seat = useLocation().pathname.split('/')[1];
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <TopBar tools={tools} />
      <ConnectionBanner />
      {/* Before the content: on a narrow page it takes its place there, and by keyboard it is reached first. */}
      <div>
        {/* Always there, so that a screen reader hears what comes into it. */}
        <div role="status">
          <Suspense fallback={null}>{cause && <PresenceCause cause={cause} />}</Suspense>
        </div>
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
      <Suspense fallback={null}>{begun && <FocusKeeper />}</Suspense>
      <Told />
    </div>
  );
}
