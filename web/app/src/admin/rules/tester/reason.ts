import type { RoutingTest } from '../../../api/routing';

/** Why a conversation goes where it goes, in one clause. */
export interface Verdict {
  kind: 'route' | 'fallback' | 'overflow' | 'default';
  /** The rule that decided it; empty where none did. */
  rule: string;
}

/** The last route or overflow that matched is the one that decided: those before it were passed over. */
export function reasonOf({ via, steps }: RoutingTest): Verdict {
  const decided = steps.findLast(({ kind, matched }) => matched && kind === via);
  return { kind: via, rule: decided?.rule ?? '' };
}
