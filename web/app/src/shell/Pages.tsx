import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { LiveProvider } from '../live/LiveProvider';
import { homeOf, seatsOf } from '../session/seats';
import { useSession } from '../session/SessionProvider';
import { Loading } from './Loading';
import { NoSeat } from './NoSeat';
import { NotFound } from './NotFound';

const SignInPage = lazy(() => import('./SignInPage'));
const SetupPage = lazy(() => import('../setup/SetupPage'));
const Layout = lazy(() => import('./Layout'));
const Offers = lazy(() => import('../desk/Offers'));
const DeskPage = lazy(() => import('../desk/DeskPage'));
const DashboardPage = lazy(() => import('../board/DashboardPage'));
const ConversationPage = lazy(() => import('../board/ConversationPage'));
const AdminPage = lazy(() => import('../admin/AdminPage'));
const AuditPage = lazy(() => import('../admin/AuditPage'));
const Bell = lazy(() => import('../alerts/Bell'));
const AlertsPage = lazy(() => import('../alerts/AlertsPage'));

/** Every page of the application; each is fetched when it is first opened. */
export function Pages() {
  const { user, forget } = useSession();
  const location = useLocation();
  if (!user) {
    return (
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/setup" element={<SetupPage />} />
        <Route path="*" element={<Navigate to="/sign-in" replace state={{ from: location.pathname }} />} />
      </Routes>
    );
  }
  const home = homeOf(user);
  if (!home) return <NoSeat />;
  const seats = seatsOf(user);
  const wanted = (location.state as { from?: string } | null)?.from;
  const back = wanted && seats.some((seat) => wanted.startsWith(`/${seat}`)) ? wanted : home;
  return (
    <LiveProvider key={user.id} onSignedOut={forget}>
      <Suspense fallback={<Loading />}>
        <Routes>
        <Route path="/sign-in" element={<Navigate to={back} replace />} />
        <Route path="/setup" element={<Navigate to={home} replace />} />
        <Route path="/" element={<Navigate to={home} replace />} />
        <Route element={<Layout beside={<Offers />} tools={seats.includes('dashboard') && <Bell />} />}>
          {seats.includes('desk') && <Route path="/desk/:id?" element={<DeskPage />} />}
          {seats.includes('dashboard') && <Route path="/dashboard" element={<DashboardPage />} />}
          {seats.includes('dashboard') && <Route path="/dashboard/conversations/:id" element={<ConversationPage />} />}
          {seats.includes('dashboard') && <Route path="/alerts" element={<AlertsPage />} />}
          {seats.includes('admin') && <Route path="/admin/*" element={<AdminPage />} />}
          {seats.includes('audit') && <Route path="/audit" element={<AuditPage />} />}
          <Route path="*" element={<NotFound home={home} />} />
        </Route>
      </Routes>
      </Suspense>
    </LiveProvider>
  );
}
