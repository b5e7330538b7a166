import type { TimelineItem } from '../../api/timeline';
import type { Ref } from '../../api/types';

/** Who ended a conversation, and why. */
export type Closing =
  | { kind: 'force-closed'; by: Ref; reason: string; at: string }
  | { kind: 'closed'; reason: Extract<TimelineItem, { type: 'closed' }>['reason']; at: string };

/** From the timeline of a closed conversation; a supervisor's force close says more than the closing that follows it. */
export function closingOf(items: readonly TimelineItem[]): Closing | null {
  const forced = items.findLast((item) => item.type === 'force-closed');
  if (forced) return { kind: 'force-closed', by: forced.by, reason: forced.reason, at: forced.at };
  const closed = items.findLast((item) => item.type === 'closed');
  return closed ? { kind: 'closed', reason: closed.reason, at: closed.at } : null;
}
