import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePassing } from '../../live/hooks';
import { isOutcome, Outcomes, type Outcome } from './outcomes';

const OutcomeContext = createContext<Outcomes | null>(null);

/** Keeps how transfers and assignments ended for a while, for the rows to show (S20). */
export function OutcomeProvider({ children }: { children: ReactNode }) {
  const [outcomes] = useState(() => new Outcomes());
  usePassing((news) => {
    if (news.type === 'told' && isOutcome(news)) outcomes.add(news);
  });
  return <OutcomeContext value={outcomes}>{children}</OutcomeContext>;
}

const NOTHING = () => () => {};

/** The last news of one conversation, while it is news. */
export function useOutcome(conversationId: string): Outcome | null {
  const outcomes = use(OutcomeContext);
  return useSyncExternalStore(outcomes?.subscribe ?? NOTHING, () => outcomes?.of(conversationId) ?? null);
}
