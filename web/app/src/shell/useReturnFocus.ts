import { useEffect, useState } from 'react';

/**
 * Takes the focus back to where it was when this appeared: a command may come by key, without a button that it belongs to. If that
 * place has gone too, the page's content has the focus, never nothing.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog's own trap lets go of the focus only after the dialog has gone.
      requestAnimationFrame(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        if (!free) return;
        const back = opener?.isConnected && opener !== document.body ? opener : document.getElementById('main');
        if (back instanceof HTMLElement) back.focus();
      });
    },
    [opener],
  );
}
