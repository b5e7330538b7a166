import type { ReactNode } from 'react';
import { GraceProvider } from './commands/GraceProvider';
import { OutcomeProvider } from './outcomes/OutcomeProvider';

/** What every page of the supervisor's seat remembers: what can be undone, and how offers ended. */
export function Seat({ children }: { children: ReactNode }) {
  return (
    <GraceProvider>
      <OutcomeProvider>{children}</OutcomeProvider>
    </GraceProvider>
  );
}
