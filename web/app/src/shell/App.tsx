import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { Problem } from '../api/problem';
import { SessionProvider } from '../session/SessionProvider';
import { Appearance } from '../theme/Appearance';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import { NotificationProvider } from './NotificationProvider';
import { Pages } from './Pages';
import { ShortcutProvider } from './ShortcutProvider';
import { Unreachable } from './Unreachable';

/** A refusal is an answer and is not asked for again; only what may heal by itself is. */
function mayHeal(failures: number, failure: Error): boolean {
  const temporary = !(failure instanceof Problem) || failure.status === 0 || failure.status >= 500;
  return temporary && failures < 3;
}

export function App() {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: mayHeal, staleTime: 10_000 }, mutations: { retry: false } } }),
  );
  return (
    <QueryClientProvider client={queries}>
      <Appearance>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <NotificationProvider>
              <ShortcutProvider>
                <BrowserRouter>
                  <SessionProvider waiting={<Loading />} failed={(retry) => <Unreachable retry={retry} />}>
                    <Pages />
                  </SessionProvider>
                </BrowserRouter>
              </ShortcutProvider>
            </NotificationProvider>
          </Suspense>
        </ErrorBoundary>
      </Appearance>
    </QueryClientProvider>
  );
}
