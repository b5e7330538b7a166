import { conversation, leave, monitor } from '../../api/conversations';
import { Problem } from '../../api/problem';
import type { Conversation, Mode } from '../../api/types';
import { received } from '../../live/receipt';
import { modeOf } from './rungs';

/** How a supervisor came into a conversation, or why he did not. */
export type Entry =
  | { kind: 'in'; head: Conversation }
  /** He may know of the conversation, but not look into it. */
  | { kind: 'refused'; head: Conversation; problem: Problem }
  | { kind: 'failed'; problem: Problem };

const asProblem = (failure: unknown) => (failure instanceof Problem ? failure : new Problem({}, 0));

/**
 * Begins to monitor, unless the reader takes part already: who has joined must not step down by opening the page. A closed
 * conversation is only read; that look is in the audit as well (S9, S2).
 */
export async function enter(id: string, staffId: string): Promise<Entry> {
  let head: Conversation;
  try {
    head = received(await conversation(id));
  } catch (failure) {
    return { kind: 'failed', problem: asProblem(failure) };
  }
  if (head.state === 'closed' || modeOf(head, staffId) !== null) return { kind: 'in', head };
  try {
    return { kind: 'in', head: received(await monitor(id)) };
  } catch (failure) {
    return { kind: 'refused', head, problem: asProblem(failure) };
  }
}

/** Stops monitoring. Whoever does more than that stays until he leaves in so many words. */
export async function leaveIfOnlyMonitoring(id: string, mode: Mode | null): Promise<void> {
  if (mode !== 'monitor') return;
  // The conversation may have ended, and the monitoring with it: then there is nothing left to leave.
  await leave(id).catch(() => {});
}
