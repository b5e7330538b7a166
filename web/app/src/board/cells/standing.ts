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
