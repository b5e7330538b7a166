import type { Agent, Queue } from '../../api/organisation';
import type { Ref } from '../../api/types';
import type { PartId, QueueDraft } from './queueDraft';

/** What would leave a queue's conversations with nobody; its words are `queueWarning.CODE`. */
export type QueueWarning = { part: PartId } & (
  | { code: 'no-members' | 'custom-without-rules' }
  | { code: 'rule-without-presences'; rule: string }
  | { code: 'overflow-into-nobody'; queue: Ref }
);

export function queueWarnings(
  draft: QueueDraft,
  agents: readonly Agent[] | undefined,
  queues: readonly Queue[] | undefined,
): QueueWarning[] {
  const warnings: QueueWarning[] = [];
  const works = (members: readonly string[]) => !agents || agents.some(({ id, active }) => active && members.includes(id));
  if (!works(draft.members)) warnings.push({ code: 'no-members', part: 'members' });
  if (draft.assignment.method === 'custom') {
    if (draft.assignment.rules.length === 0) warnings.push({ code: 'custom-without-rules', part: 'assignment' });
    draft.assignment.rules
      .filter(({ presences }) => presences.length === 0)
      .forEach(({ name }) => warnings.push({ code: 'rule-without-presences', part: 'assignment', rule: name }));
  }
  const entries = [...draft.overflow.before, ...draft.overflow.inQueue];
  const targets = new Set(entries.flatMap(({ then }) => (then.do === 'queue' ? [then.queueId] : [])));
  queues
    ?.filter(({ id, members }) => targets.has(id) && !works(members))
    .forEach((queue) => warnings.push({ code: 'overflow-into-nobody', part: 'overflow', queue }));
  return warnings;
}
