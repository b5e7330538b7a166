import { changeWorkstream, createWorkstream } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import type { Channel, QueueType } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';

export const FIELDS = ['name', 'names.en', 'names.he', 'channel', 'queueId', 'units', 'allowedPresences', 'offerSeconds'] as const;

/** The queues that take a channel's conversations. */
export const queueTypeOf = (channel: Channel): QueueType =>
  channel === 'voice' || channel === 'record' ? channel : 'messaging';

export interface WorkstreamDraft {
  names: NamesDraft;
  channel: Channel;
  queueId: string;
  units: number | null;
  allowedPresences: string[];
  offerSeconds: number | null;
}

export function draftOfWorkstream(workstream: Workstream | null): WorkstreamDraft {
  return {
    names: draftOf(workstream),
    channel: workstream?.channel ?? 'live-chat',
    queueId: workstream?.queueId ?? '',
    units: workstream?.units ?? 30,
    allowedPresences: workstream?.allowedPresences ?? ['available', 'busy'],
    offerSeconds: workstream?.offerSeconds ?? 120,
  };
}

export function saveWorkstream(workstream: Workstream | null, draft: WorkstreamDraft): Promise<Workstream> {
  const { names, units, offerSeconds, ...rest } = draft;
  const change = { ...rest, ...namesOf(names), units: units ?? 0, offerSeconds: offerSeconds ?? 0 };
  return workstream ? changeWorkstream(workstream.id, change) : createWorkstream(change);
}
