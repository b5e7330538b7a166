import type { AgentRef, Conversation, Ref } from '../../api/types';

/** What is under way on a conversation beyond its state, and until when. */
export type Standing =
  | { kind: 'closing'; by: Ref; dueAt: string }
  | { kind: 'offered' | 'transfer' | 'consult'; agent: AgentRef; dueAt: string }
  | { kind: 'reason' };

/** The force close comes first: when its grace is over, no offer matters any more. */
export function standingOf({ forceClose, offer }: Conversation): Standing {
  if (forceClose) return { kind: 'closing', by: forceClose.by, dueAt: forceClose.dueAt };
  if (!offer) return { kind: 'reason' };
  const kind = offer.kind === 'transfer' || offer.kind === 'consult' ? offer.kind : 'offered';
  return { kind, agent: offer.agent, dueAt: offer.expiresAt };
}

/** The load of an agent, and what it would be with some more units. */
export interface Load {
  usedShare: number;
  addedShare: number;
  excess: number;
}

/** Shares of the bar's whole length; what goes beyond the capacity fills the bar and is told in units. */
export function loadOf(unitsUsed: number, unitsTotal: number, added = 0): Load {
  const whole = Math.max(unitsTotal, 1);
  const usedShare = Math.min(1, unitsUsed / whole);
  const addedShare = Math.min(1 - usedShare, added / whole);
  return { usedShare, addedShare, excess: Math.max(0, unitsUsed + added - unitsTotal) };
}
