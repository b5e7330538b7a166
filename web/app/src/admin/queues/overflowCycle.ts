import type { Overflow, Queue } from '../../api/organisation';

const targetsOf = ({ before, inQueue }: Overflow): string[] =>
  [...before, ...inQueue].flatMap(({ then }) => (then.do === 'queue' && then.queueId !== '' ? [then.queueId] : []));

/**
 * The way by which what overflows from a queue into `target` would come back to it: the queues it passes, the first one included and not
 * repeated; null if it does not come back.
 */
export function wayBack(from: string, target: string, queues: readonly Queue[]): string[] | null {
  const seen = new Set<string>();
  const follow = (id: string, way: string[]): string[] | null => {
    if (id === from) return way;
    if (seen.has(id)) return null;
    seen.add(id);
    const overflow = queues.find((queue) => queue.id === id)?.overflow;
    if (!overflow) return null;
    for (const next of targetsOf(overflow)) {
      const found = follow(next, [...way, id]);
      if (found) return found;
    }
    return null;
  };
  return follow(target, [from]);
}
