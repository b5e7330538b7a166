import { Toast, ToastBody, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, use, useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

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
  const { t } = useTranslation();
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

export function NotificationProvider({ children }: { children: ReactNode }) {
  const toaster = useId('toaster');
  const { dispatchToast } = useToastController(toaster);
  const notify = useCallback(
    ({ intent, title, body }: Notification) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body && <ToastBody>{body}</ToastBody>}
        </Toast>,
        // A refusal must be readable by a slow reader; the pointer resting on it keeps it for longer.
        { intent, timeout: intent === 'error' ? 12_000 : 6_000, pauseOnHover: true, pauseOnWindowBlur: true },
      ),
    [dispatchToast],
  );
  return (
    <Notify value={notify}>
      {children}
      <Toaster toasterId={toaster} position="bottom-end" />
    </Notify>
  );
}
