import type { Queue, Workstream } from '../../api/organisation';
import type { Ref } from '../../api/types';

/** What would lose its queue with it: workstreams that begin, fall back or route there, and queues that overflow into it. */
export function usersOf(id: string, workstreams: readonly Workstream[] = [], queues: readonly Queue[] = []): Ref[] {
  const streams = workstreams.filter(
    ({ queueId, fallbackQueueId, routing }) =>
      queueId === id || fallbackQueueId === id || routing?.routes.some(({ to }) => to.some((share) => share.queueId === id)),
  );
  const overflowing = queues.filter(
    (queue) =>
      queue.id !== id &&
      [...(queue.overflow?.before ?? []), ...(queue.overflow?.inQueue ?? [])].some(({ then }) => then.do === 'queue' && then.queueId === id),
  );
  return [...streams, ...overflowing];
}
