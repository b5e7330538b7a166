import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The state of an address one comes to in order to write: whose button is gone would otherwise lose his place. */
export const TO_WRITE = { write: true };

export function focusComposer(panel: RefObject<HTMLElement | null>): void {
  panel.current?.querySelector<HTMLTextAreaElement>('[data-composer]')?.focus();
}

/** Puts the caret into the composer once it is there, for who came to write. */
export function useCameToWrite(panel: RefObject<HTMLElement | null>, writable: boolean): void {
  const { state } = useLocation();
  const came = (state as Partial<typeof TO_WRITE> | null)?.write === true;
  useEffect(() => {
    if (came && writable) focusComposer(panel);
  }, [came, writable, panel]);
}
