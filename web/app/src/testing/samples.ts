import type { MessageItem, StartedItem, TimelineItem } from '../api/timeline';
import type { Actor, AgentRef, Conversation, OfferWithConversation, Ref, User } from '../api/types';

export const avi: AgentRef = {
  id: 'avi',
  name: 'Avi',
  names: { en: 'Avi', he: 'אבי' },
  human: true,
  presence: 'available',
  unitsUsed: 30,
  unitsTotal: 100,
};
export const dana: Ref = { id: 'dana', name: 'Dana', names: { en: 'Dana', he: 'דנה' } };
export const support: Ref = { id: 'support', name: 'Support', names: { en: 'Support', he: 'תמיכה' } };

export const agent: User = {
  ...dana,
  id: 'avi',
  name: 'Avi',
  names: { en: 'Avi', he: 'אבי' },
  username: 'avi',
  roles: ['agent'],
  language: 'en',
  acknowledgedAt: '2026-11-01T08:00:00Z',
};

export const customer: Actor = { kind: 'customer', id: 'c1', name: 'Ruth', names: null };
export const asAgent: Actor = { kind: 'agent', id: 'avi', name: 'Avi', names: avi.names };

export function conversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'one',
    channel: 'live-chat',
    state: 'active',
    reason: 'in-conversation',
    subject: 'A parcel that did not come',
    language: 'en',
    customer: { id: 'c1', name: 'Ruth', connected: true },
    queue: support,
    workstream: { id: 'chat', name: 'Website chat', names: null },
    agent: avi,
    participants: [{ ...avi, mode: 'primary', since: '2026-11-22T10:00:00Z' }],
    offer: null,
    forceClose: null,
    call: null,
    sentiment: { value: null, level: 'unknown' },
    units: 30,
    excessUnits: 0,
    consent: 'noticed',
    priority: 0,
    setAside: false,
    createdAt: '2026-11-22T09:59:00Z',
    waitSeconds: 12,
    handleSeconds: 0,
    lastMessage: null,
    lastSeq: 0,
    version: 1,
    ...change,
  };
}

export function message(seq: number, change: Partial<MessageItem> = {}): MessageItem {
  const at = new Date(Date.UTC(2026, 10, 22, 10, 0, seq)).toISOString();
  return {
    seq,
    at,
    type: 'message',
    actor: customer,
    text: `message ${seq}`,
    audience: 'public',
    clientId: null,
    ...change,
  };
}

export function started(seq: number, change: Partial<StartedItem> = {}): StartedItem {
  return {
    seq,
    at: '2026-11-22T09:59:00Z',
    type: 'started',
    actor: customer,
    channel: 'live-chat',
    subject: null,
    language: 'en',
    consent: 'noticed',
    answers: {},
    ...change,
  };
}

export function frame(id: string, item: TimelineItem) {
  return { topic: `conversation:${id}`, seq: item.seq, event: item };
}

export function offer(change: Partial<OfferWithConversation> = {}): OfferWithConversation {
  const now = Date.now();
  return {
    id: 'offer',
    conversationId: 'one',
    kind: 'routed',
    agent: avi,
    by: null,
    offeredAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 30_000).toISOString(),
    shownAt: null,
    units: 30,
    excessUnits: 0,
    conversation: conversation({ reason: 'awaiting-acceptance' }),
    ...change,
  };
}
