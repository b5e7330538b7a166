import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { Toasts, type Told } from './Toasts';

export interface Notification {
  intent: 'success' | 'info' | 'warning' | 'error';
  title: string;
  body?: string;
}

const Notify = createContext<(notification: Notification) => void>(() => {});

/** Tells the user something in passing. What needs an answer doesn't belong here. */
export const useNotify = () => use(Notify);

/** Tells a refusal in the server's own words, a lost connection in ours. */
export function useTellProblem(): (failure: unknown) => void {
  const notify = useNotify();
  const { t } = useTranslation('shell');
  return useCallback(
    (failure) => {
      const problem = failure instanceof Problem ? failure : null;
      const unreachable = problem?.code === 'unreachable';
      const body = unreachable ? t('unreachable.text') : (problem?.detail ?? problem?.message ?? t('failure.text'));
      notify({ intent: 'error', title: unreachable ? t('unreachable.title') : t('refused'), body });
    },
    [notify, t],
  );
}

let toldSoFar = 0;

export function NotificationProvider({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const notify = useCallback(
    (notification: Notification) => setTold((before) => [...before, { ...notification, id: ++toldSoFar }]),
    [],
  );
  const forget = useCallback((id: number) => setTold((before) => before.filter((one) => one.id !== id)), []);
  return (
    <Notify value={notify}>
      {children}
      <Toasts told={told} onGone={forget} />
    </Notify>
  );
}
