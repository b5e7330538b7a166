import { changeQueue, createQueue } from '../../api/administration';
import type { AssignmentRule, Bucket, Method, Overflow, OverflowAction, OverflowBefore, OverflowInQueue, Queue } from '../../api/organisation';
import type { QueueType } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';

/** The parts of the editor and the fields in each. */
export const PARTS = {
  general: ['name', 'names', 'type', 'priority', 'hoursId'],
  members: ['members'],
  assignment: ['assignment'],
  overflow: ['overflow'],
  figures: ['serviceLevelSeconds', 'shortAbandonSeconds'],
} as const;
export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as PartId[];
export const FIELDS: readonly string[] = Object.values(PARTS).flat();

export const TYPES: readonly QueueType[] = ['messaging', 'voice', 'record'];
export const MOST = { buckets: 20, rules: 20, overflow: 10 } as const;

export interface QueueDraft {
  names: NamesDraft;
  type: QueueType;
  priority: number | null;
  members: string[];
  hoursId: string | null;
  assignment: { method: Method; buckets: Bucket[]; rules: AssignmentRule[] };
  serviceLevelSeconds: number | null;
  shortAbandonSeconds: number | null;
  overflow: Overflow;
}

export const draftOfQueue = (queue: Queue | null): QueueDraft => ({
  names: draftOf(queue),
  type: queue?.type ?? 'messaging',
  priority: queue?.priority ?? 100,
  members: queue?.members ?? [],
  hoursId: queue?.hoursId ?? null,
  assignment: {
    method: queue?.assignment?.method ?? 'highest-capacity',
    buckets: queue?.assignment?.buckets ?? [],
    rules: queue?.assignment?.rules ?? [],
  },
  serviceLevelSeconds: queue?.serviceLevelSeconds ?? 60,
  shortAbandonSeconds: queue?.shortAbandonSeconds ?? 10,
  overflow: queue?.overflow ?? { before: [], inQueue: [] },
});

export function saveQueue(id: string | null, { names, ...draft }: QueueDraft): Promise<Queue> {
  const change = { ...draft, ...namesOf(names), priority: draft.priority ?? 0 };
  return id ? changeQueue(id, change) : createQueue(change);
}

export const newBucket = (): Bucket => ({ name: '', when: null, orderBy: 'oldest' });
export const newAssignmentRule = (): AssignmentRule => ({
  name: '',
  presences: ['available', 'busy'],
  capacity: 'required',
  skills: 'exact',
  orderBy: 'highest-capacity',
});

/** What may be looked at before a queue takes one more: the wait of a talk that is written is nobody's to predict. */
export const whensOf = (type: QueueType): OverflowBefore['when'][] =>
  type === 'voice' ? ['out-of-hours', 'waiting-items', 'predicted-wait'] : ['out-of-hours', 'waiting-items'];

/** What may be done then (behaviour 4.7). A record is work that stays to be done: it is not ended. */
export const actionsOf = (type: QueueType): OverflowAction['do'][] => (type === 'record' ? ['keep', 'queue'] : ['keep', 'end', 'queue']);

/** How long something may have waited before `inQueue` looks at it, in seconds. */
export const LONGEST_WAIT: Record<QueueType, { min: number; max: number }> = {
  messaging: { min: 60, max: 172_800 },
  record: { min: 180, max: 172_800 },
  voice: { min: 60, max: 3600 },
};

export const newBefore = (): OverflowBefore => ({ when: 'waiting-items', limit: 50, then: { do: 'queue', queueId: '' } });
export const newInQueue = (): OverflowInQueue => ({ afterSeconds: 600, then: { do: 'queue', queueId: '' } });

const USUAL_LIMIT = { 'out-of-hours': null, 'waiting-items': 50, 'predicted-wait': 300 } as const;
export const withWhen = (entry: OverflowBefore, when: OverflowBefore['when']): OverflowBefore => ({
  ...entry,
  when,
  limit: entry.when === when ? (entry.limit ?? null) : USUAL_LIMIT[when],
});
export const actionOf = (what: OverflowAction['do'], queueId = ''): OverflowAction => (what === 'queue' ? { do: what, queueId } : { do: what });
