import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePassing } from '../../live/hooks';
import type { Told } from '../../live/frames';
import { Outcomes } from './outcomes';

const OutcomeContext = createContext<Outcomes | null>(null);

/** Keeps how transfers and assignments ended for a while, for the rows to show (S20). */
export function OutcomeProvider({ children }: { children: ReactNode }) {
  const [outcomes] = useState(() => new Outcomes());
  usePassing((news) => {
    if (news.type === 'told') outcomes.add(news);
  });
  return <OutcomeContext value={outcomes}>{children}</OutcomeContext>;
}

const NOTHING = () => () => {};

/** The last news of one conversation, while it is news. */
export function useOutcome(conversationId: string): Told | null {
  const outcomes = use(OutcomeContext);
  return useSyncExternalStore(outcomes?.subscribe ?? NOTHING, () => outcomes?.of(conversationId) ?? null);
}
