import type { Language } from '../api/types';
import type { FakeServer } from './fakeServer';
import { server } from './page';
import { agent } from './samples';

const named = (id: string, en: string, he: string) => ({ id, name: en, names: { en, he } });

export const staffOf = (id: string, en: string, he: string, change: object = {}) => ({
  ...named(id, en, he),
  username: id,
  human: true,
  presence: 'available',
  status: null,
  presenceSince: '2026-11-22T08:00:00Z',
  presenceSetBy: null,
  presenceCause: 'chosen',
  defaultPresence: null,
  unitsTotal: 100,
  unitsUsed: 0,
  skills: [],
  capacityProfiles: [],
  queues: [],
  roles: ['agent'],
  active: true,
  signedIn: true,
  ...change,
});

export const queueOf = (id: string, en: string, he: string, change: object = {}) => ({
  ...named(id, en, he),
  type: 'messaging',
  priority: 100,
  members: ['avi'],
  hoursId: null,
  open: true,
  agentsSignedIn: 1,
  waiting: 0,
  assignment: { method: 'highest-capacity', buckets: [], rules: [] },
  serviceLevelSeconds: 60,
  shortAbandonSeconds: 10,
  overflow: { before: [], inQueue: [] },
  ...change,
});

export const chat = {
  ...named('chat', 'Website chat', "צ'אט באתר"),
  type: 'messaging',
  channel: 'live-chat',
  queueId: 'support',
  units: 25,
  allowedPresences: ['available', 'busy'],
  offerSeconds: 120,
  monitoring: { consent: 'off', notice: {}, showWatchers: false },
  distribution: 'push',
  pickable: false,
  capacityProfiles: [],
  skillMatch: 'none',
  keepSameAgent: true,
  wrapUp: { block: 'always', seconds: null },
  fallbackQueueId: null,
  autoClose: { open: 1200, active: null, wrapUp: 900, waiting: null },
  declines: { perAgent: 3, inAll: 20 },
  messages: {},
  bindings: [{ channel: 'live-chat', key: 'demo' }],
  routing: { classification: [], routes: [] },
};

/** A small organisation, seen by its administrator. */
export function organisation(language: Language = 'en'): FakeServer {
  const avi = staffOf('avi', 'Avi', 'אבי');
  const dana = staffOf('dana', 'Dana', 'דנה', { roles: ['supervisor'], unitsTotal: null, unitsUsed: null, presence: null });
  return server({ ...agent, roles: ['administrator'], language })
    .on('GET /api/agents', { items: [avi, dana] })
    .on('GET /api/queues', { items: [queueOf('support', 'Support', 'תמיכה'), queueOf('sales', 'Sales', 'מכירות', { members: [] })] })
    .on('GET /api/workstreams', { items: [chat] })
    .on('GET /api/operating-hours', { items: [] })
    .on('GET /api/skills', { items: [{ ...named('french', 'French', 'צרפתית'), kind: 'language', ratingModelId: 'scale', agents: 0 }] })
    .on('GET /api/rating-models', {
      items: [{ ...named('scale', 'Scale', 'סולם'), min: 1, max: 3, levels: [{ value: 3, names: { en: 'Fluent', he: 'שוטף' } }] }],
    })
    .on('GET /api/capacity-profiles', { items: [] })
    .on('GET /api/settings/presence', { byLoad: false, afterMissedOffer: null, afterRejectedOffer: null, restoreSeconds: 150 })
    .on('GET /api/presences', {
      items: ['available', 'busy', 'do-not-disturb', 'away', 'offline', 'inactive'].map((id) => ({
        id,
        name: id,
        names: { en: id, he: id },
        base: id,
        custom: false,
      })),
    });
}
