import { Problem } from '../../api/problem';
import type { Ref } from '../../api/types';

export interface Rival {
  /** Null: nobody may say who. */
  agent: Ref | null;
  at: string | null;
}

/** States that a conversation is in when it is no longer there to be picked. */
const TAKEN = ['wrong-state', 'already-closed', 'not-found'];

/**
 * Who was faster, if that is why a pick failed; null for any other failure. What somebody else has, an agent may not even know of,
 * so that "not found" says the same as "taken".
 */
export function rivalOf(failure: unknown): Rival | null {
  if (!(failure instanceof Problem)) return null;
  if (TAKEN.includes(failure.code)) return { agent: null, at: null };
  if (failure.code !== 'already-assigned') return null;
  const { agent = null, at = null } = failure.extensions as { agent?: Ref | string | null; at?: string | null };
  return { agent: typeof agent === 'string' ? { id: '', name: agent, names: null } : agent, at };
}
