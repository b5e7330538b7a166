import { useEffect } from 'react';

/** Longer than a dialog takes to give the focus back by itself. */
const PATIENCE = 100;

/**
 * For dialogs: when the button that opened one is gone with what it did, the focus would fall to nowhere and who works by
 * keyboard would begin at the top of the page. It goes to the content instead.
 */
export function useKeptFocus(): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) document.getElementById('main')?.focus();
      }, PATIENCE);
    },
    [],
  );
}
