import { Toast, ToastBody, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Notification } from './NotificationProvider';

/** Shows each notification once, in the order in which they were told. */
export default function Toasts({ told }: { told: readonly Notification[] }) {
  const toaster = useId('toaster');
  const { dispatchToast } = useToastController(toaster);
  const shown = useRef(0);

  useEffect(() => {
    for (const { intent, title, body } of told.slice(shown.current)) {
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body && <ToastBody>{body}</ToastBody>}
        </Toast>,
        // A refusal must be readable by a slow reader; the pointer resting on it keeps it for longer.
        { intent, timeout: intent === 'error' ? 12_000 : 6_000, pauseOnHover: true, pauseOnWindowBlur: true },
      );
    }
    shown.current = told.length;
  }, [told, dispatchToast]);

  return <Toaster toasterId={toaster} position="bottom-end" />;
}
