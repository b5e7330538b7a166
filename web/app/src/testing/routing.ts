import type { Account, Chosen, Placing, Waiting } from '../api/explanations';
import { avi, support } from './samples';

const system = { kind: 'system' as const, id: null, name: 'Moked', names: null };
const noa = { id: 'noa', name: 'Noa', names: { en: 'Noa', he: 'נעה' } };
const none = { actor: system, queue: null, agent: null };

export const placing: Placing = {
  queue: support,
  wanted: support,
  via: 'route',
  ends: false,
  priority: 10,
  attributes: {},
  steps: [
    {
      kind: 'classification',
      set: 'Language',
      rule: 'Hebrew speakers',
      matched: true,
      why: [{ field: 'language', op: 'is', value: 'he', found: 'he', held: true }],
    },
    {
      kind: 'route',
      set: null,
      rule: 'Orders',
      matched: true,
      why: [
        { field: 'subject', op: 'contains', value: 'parcel', found: 'A parcel', held: true },
        { field: 'answers.vip', op: 'is-set', value: null, found: null, held: false },
      ],
    },
  ],
};

export const chosen: Chosen = {
  basis: 'method',
  method: 'highest-capacity',
  rule: null,
  candidates: [
    { agent: avi, free: 70, distance: 0, lastAssignedAt: '2026-11-22T09:50:00Z', declines: 0 },
    { agent: noa, free: 40, distance: 0, lastAssignedAt: null, declines: 1 },
  ],
  free: 3,
  members: 6,
  excluded: { presence: 1, capacity: 2 },
};

/** Why Avi has it. */
export const given: Account = {
  decisions: [
    { ...none, at: '2026-11-22T10:00:00Z', kind: 'queued', queue: support, cause: 'started', why: placing },
    { ...none, at: '2026-11-22T10:00:01Z', kind: 'offered', agent: avi, cause: 'routed', why: chosen },
    { ...none, at: '2026-11-22T10:00:05Z', kind: 'accepted', agent: avi, cause: 'routed', why: null },
  ],
  waiting: null,
};

/** Why it still waits. */
export function stillWaiting(change: Partial<Waiting> = {}): Account {
  return {
    decisions: given.decisions.slice(0, 1),
    waiting: {
      queue: support,
      position: 3,
      low: 100,
      likely: 240,
      high: 400,
      since: '2026-11-22T10:00:00Z',
      demand: { units: 30, skills: [{ skillId: 'french', level: 3, relax: [] }], presences: ['available', 'busy'], capacityProfiles: [] },
      free: 0,
      members: 3,
      excluded: { capacity: 1, offline: 2 },
      agents: [
        { agent: avi, code: 'capacity' },
        { agent: noa, code: 'offline' },
      ],
      setAside: false,
      obstacle: null,
      ...change,
    },
  };
}
