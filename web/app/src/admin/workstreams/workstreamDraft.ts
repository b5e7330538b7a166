import { changeWorkstream, createWorkstream } from '../../api/administration';
import type { AutoClose, Binding, SkillMatch, Trigger, Workstream, WrapUp } from '../../api/organisation';
import type { Channel, QueueType } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';
import { draftOfRouting, routingOf, type RoutingDraft } from '../rules/rulesDraft';

/** The parts of the editor and the fields in each, by which a refusal finds its part. */
export const PARTS = {
  general: ['name', 'names', 'channel', 'queueId', 'fallbackQueueId'],
  distribution: ['distribution', 'pickable', 'allowedPresences', 'keepSameAgent'],
  capacity: ['units', 'capacityProfiles', 'skillMatch'],
  rules: ['routing'],
  offers: ['offerSeconds', 'declines'],
  closing: ['wrapUp', 'autoClose'],
  messages: ['messages'],
  monitoring: ['monitoring'],
  bindings: ['bindings'],
} as const;
export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as PartId[];
export const FIELDS: readonly string[] = Object.values(PARTS).flat();

/** The queues that take a channel's conversations. */
export const queueTypeOf = (channel: Channel): QueueType =>
  channel === 'voice' || channel === 'record' ? channel : 'messaging';

const MINUTE = 60;
const DAY = 86_400;
/** What the server gives a workstream that says nothing of it (behaviour 2.3). */
export function usualAutoClose(channel: Channel): AutoClose {
  if (channel === 'live-chat') return { open: 20 * MINUTE, active: null, wrapUp: 15 * MINUTE, waiting: 28 * DAY };
  if (channel === 'voice') return { open: 30 * DAY, active: null, wrapUp: DAY, waiting: null };
  if (channel === 'record') return { open: null, active: null, wrapUp: null, waiting: null };
  return { open: 30 * DAY, active: 30 * DAY, wrapUp: DAY, waiting: 28 * DAY };
}

export interface WorkstreamDraft {
  names: NamesDraft;
  channel: Channel;
  queueId: string;
  fallbackQueueId: string | null;
  distribution: 'push' | 'pick';
  pickable: boolean;
  allowedPresences: string[];
  keepSameAgent: boolean;
  units: number | null;
  capacityProfiles: string[];
  skillMatch: SkillMatch;
  wrapUp: WrapUp;
  autoClose: AutoClose;
  offerSeconds: number | null;
  declines: { perAgent: number | null; inAll: number | null };
  messages: Partial<Record<Trigger, NamesDraft>>;
  monitoring: Workstream['monitoring'];
  bindings: Binding[];
  routing: RoutingDraft;
}

export function draftOfWorkstream(workstream: Workstream | null): WorkstreamDraft {
  const channel = workstream?.channel ?? 'live-chat';
  return {
    names: draftOf(workstream),
    channel,
    queueId: workstream?.queueId ?? '',
    fallbackQueueId: workstream?.fallbackQueueId ?? null,
    distribution: workstream?.distribution ?? 'push',
    pickable: workstream?.pickable ?? false,
    allowedPresences: workstream?.allowedPresences ?? ['available', 'busy'],
    keepSameAgent: workstream?.keepSameAgent ?? true,
    units: workstream?.units ?? 30,
    capacityProfiles: workstream?.capacityProfiles ?? [],
    skillMatch: workstream?.skillMatch ?? 'none',
    wrapUp: workstream?.wrapUp ?? { block: 'always' },
    autoClose: workstream?.autoClose ?? usualAutoClose(channel),
    offerSeconds: workstream?.offerSeconds ?? 120,
    declines: workstream?.declines ?? { perAgent: 3, inAll: 20 },
    messages: messagesDraft(workstream?.messages),
    monitoring: workstream?.monitoring ?? { consent: 'off', notice: {}, showWatchers: false },
    bindings: workstream?.bindings ?? [],
    routing: draftOfRouting(workstream?.routing),
  };
}

const messagesDraft = (messages: Workstream['messages'] = {}): WorkstreamDraft['messages'] =>
  Object.fromEntries(Object.entries(messages).map(([trigger, { en, he }]) => [trigger, { en: en ?? '', he: he ?? '' }]));

/** A message that says nothing in either language is none. */
const messagesOf = (messages: WorkstreamDraft['messages']): Workstream['messages'] =>
  Object.fromEntries(Object.entries(messages).filter(([, { en, he }]) => en.trim() !== '' || he.trim() !== ''));

export function saveWorkstream(id: string | null, draft: WorkstreamDraft): Promise<Workstream> {
  const { names, units, offerSeconds, messages, routing, wrapUp, capacityProfiles, ...rest } = draft;
  const change = {
    ...rest,
    ...namesOf(names),
    capacityProfiles,
    // An item that takes places takes no units.
    units: capacityProfiles.length > 0 ? 0 : (units ?? 0),
    offerSeconds: offerSeconds ?? 0,
    wrapUp: wrapUp.block === 'timed' ? wrapUp : { block: wrapUp.block },
    messages: messagesOf(messages),
    routing: routingOf(routing),
  };
  return id ? changeWorkstream(id, change) : createWorkstream(change);
}
