import type { WorkstreamDraft } from '../workstreams/workstreamDraft';
import { membersOf, type Organisation } from './organisation';
import type { Warning } from './warning';

/** Every queue that a conversation of the workstream may come to by its rules. */
export function queuesOf({ queueId, fallbackQueueId, routing }: WorkstreamDraft): string[] {
  const routed = routing.routes.flatMap(({ to }) => to.map((share) => share.queueId));
  return [...new Set([queueId, fallbackQueueId ?? '', ...routed])].filter((id) => id !== '');
}

/** Queues in which nobody would ever take anything. */
export function ofQueues(draft: WorkstreamDraft, organisation: Organisation): Warning[] {
  const { agents, queues } = organisation;
  if (!agents || !queues) return [];
  const picks = draft.distribution === 'pick';
  return queuesOf(draft).flatMap((id): Warning[] => {
    const queue = queues.find((one) => one.id === id);
    if (!queue || membersOf([id], organisation).length > 0) return [];
    if (id === draft.queueId) return [{ code: picks ? 'pick-without-anybody' : 'no-members', part: 'general', queue }];
    if (id === draft.fallbackQueueId) return [{ code: 'fallback-without-members', part: 'general', queue }];
    return [{ code: 'route-without-members', part: 'rules', queue }];
  });
}
