import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimelineItem } from '../api/timeline';
import type { Language } from '../api/types';
import type { FakeSocket } from '../testing/fakeSocket';
import { connected, meState, openPage, server } from '../testing/page';
import { agent, asAgent, avi, conversation, customer, dana, message, offer, support } from '../testing/samples';

const at = '2026-11-22T10:00:00Z';
const supervisor = { kind: 'supervisor' as const, ...dana };
const system = { kind: 'system' as const, id: null, name: null, names: null };
const closing = { by: dana, reason: 'Rude', message: 'We have to stop here.' };

/** One of every kind that a timeline can hold. */
const EVERYTHING = [
  { type: 'started', actor: customer, channel: 'live-chat', subject: 'Parcel', language: 'en', consent: 'noticed', answers: {} },
  { type: 'notice', actor: system, text: 'This talk may be monitored.', texts: { en: 'This talk may be monitored.', he: 'השיחה עשויה להיות מנוטרת.' } },
  { type: 'queued', actor: system, queue: support, cause: 'started' },
  { type: 'offered', actor: system, offer: offer({ kind: 'assigned', by: dana, excessUnits: 20 }) },
  { type: 'rejected', actor: asAgent, offerId: 'o', kind: 'routed', agent: avi },
  { type: 'timed-out', actor: system, offerId: 'o', kind: 'transfer', agent: avi },
  { type: 'withdrawn', actor: system, offerId: 'o', kind: 'consult', agent: avi },
  { type: 'undelivered', actor: system, offerId: 'o', kind: 'routed', agent: avi },
  { type: 'queued', actor: system, queue: support, cause: 'undelivered' },
  { type: 'set-aside', actor: system, declines: 20 },
  { type: 'queued', actor: system, queue: support, cause: 'overflowed' },
  { type: 'queued', actor: system, queue: support, cause: 'fallback' },
  { type: 'offered', actor: asAgent, offer: offer({ kind: 'picked' }) },
  { type: 'accepted', actor: asAgent, offerId: 'o', kind: 'picked', agent: avi },
  { type: 'accepted', actor: asAgent, offerId: 'o', kind: 'routed', agent: avi },
  { type: 'joined', actor: supervisor, participant: dana, mode: 'whisper' },
  { type: 'joined', actor: supervisor, participant: dana, mode: 'joined' },
  { type: 'left', actor: supervisor, participant: dana, mode: 'joined' },
  { type: 'parked', actor: asAgent },
  { type: 'resumed', actor: asAgent },
  { type: 'customer-connection', actor: customer, connected: false },
  { type: 'force-close-announced', actor: supervisor, ...closing, dueAt: at },
  { type: 'force-close-undone', actor: supervisor, by: dana },
  { type: 'ended', actor: customer, by: 'customer', cause: null },
  { type: 'force-closed', actor: supervisor, ...closing },
  { type: 'units-released', actor: system },
  { type: 'closed', actor: system, reason: 'force-closed' },
  { type: 'closed', actor: system, reason: 'overflowed' },
].map((item, index) => ({ seq: index + 1, at, ...item })) as TimelineItem[];

describe('the timeline', () => {
  let live: FakeSocket;

  async function show(items: TimelineItem[], language: Language = 'en'): Promise<HTMLElement> {
    const id = `shown-${items.length}-${language}`;
    const head = conversation({ id });
    server({ ...agent, language });
    await openPage(`/desk/${id}`, language);
    live = await connected();
    await act(async () => void live.accept().says(meState({ work: [head] })));
    await screen.findByTestId('work-row');
    const topic = `conversation:${id}`;
    await act(async () => {
      live.says(...items.map((event) => ({ topic, seq: event.seq, event })));
      live.says({ topic, seq: items.length, caughtUp: true, conversation: head });
    });
    return screen.findByRole('log');
  }

  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('says everything that can happen in human words, in English', async () => {
    const log = await show(EVERYTHING);
    const lines = within(log).getAllByTestId('happening').map(({ firstChild }) => firstChild?.textContent);
    expect(lines).toEqual([
      'Ruth started the conversation by Live chat.',
      'This talk may be monitored.',
      'Waiting in Support.',
      'Dana assigned it to Avi. This exceeds the capacity by 20 units.',
      'Avi rejected the offer.',
      'Avi did not answer the transfer in time.',
      'The request for advice to Avi was withdrawn.',
      'The offer did not appear on the screen of Avi.',
      'The offer never appeared, back in Support.',
      'Declined 20 times and set aside. It is offered to nobody by itself any more.',
      'Overflowed from another queue, waiting in Support.',
      'No rule placed it, or nobody works in its queue: waiting in the fallback queue Support.',
      'Avi picked it.',
      'Avi handles it now.',
      'Avi accepted.',
      'Dana whispers to the agent; the customer does not see it.',
      'Dana joined the conversation.',
      'Dana left the conversation.',
      'Avi parked the conversation until the customer answers.',
      'Avi resumed the conversation.',
      "The customer's connection was lost.",
      'Dana is closing the conversation. Reason: Rude',
      'Dana took the closing back. The conversation goes on.',
      'The customer ended the conversation.',
      'Supervisor Dana ended the conversation. Reason: Rude',
      "Wrap-up goes on, and the agent's capacity is free again.",
      'Closed: closed by a supervisor.',
      'Closed: ended because the queue could not serve it.',
    ]);
    expect(within(log).getAllByText('We have to stop here.')).toHaveLength(2);
  });

  it('S24: says it in Hebrew too, with nothing left in English', async () => {
    const log = await show(EVERYTHING, 'he');
    const lines = within(log).getAllByTestId('happening').map(({ firstChild }) => firstChild?.textContent ?? '');
    expect(lines).toHaveLength(EVERYTHING.length);
    expect(lines[3]).toBe('הוקצתה אל אבי בידי דנה. זו חריגה של 20 יחידות מהקיבולת.');
    // Names and reasons written in Latin letters are isolated; what is left of the sentence is Hebrew.
    const left = lines.map((line) => line.replaceAll(/\u2068[^\u2069]*\u2069/g, ''));
    expect(left.filter((line) => /[A-Za-z]/.test(line))).toEqual([]);
  });

  it('shows what the organisation told the customer by itself among the messages, with how far it has come', async () => {
    const greeting = { seq: 2, at, type: 'automated' as const, actor: system, trigger: 'greeting', text: 'ברוכה הבאה, Ruth' };
    const log = await show([message(1), greeting]);
    const told = within(log).getAllByTestId('message')[1] as HTMLElement;
    expect(within(told).getByText('Automatic message')).toBeTruthy();
    expect(within(told).getByText('ברוכה הבאה, Ruth').getAttribute('dir')).toBe('auto');
    expect(within(told).getByTestId('delivery').dataset.delivery).toBe('sent');
  });

  it('lets every message choose its own direction', async () => {
    const log = await show([message(1, { text: 'שלום' }), message(2, { text: 'Hello', actor: asAgent })]);
    for (const text of ['שלום', 'Hello']) expect(within(log).getByText(text).getAttribute('dir')).toBe('auto');
  });

  it('marks an internal message by words, not by colour alone', async () => {
    const log = await show([message(1, { audience: 'internal', actor: supervisor })]);
    expect(within(log).getByText('Internal, the customer does not see this')).toBeTruthy();
    expect(within(log).queryByTestId('delivery')).toBeNull();
  });

  it('shows how far a message has come on the customer’s side', async () => {
    const log = await show([message(1, { actor: asAgent }), message(2, { actor: asAgent })]);
    const marks = () => within(log).getAllByTestId('delivery').map(({ dataset }) => dataset.delivery);
    expect(marks()).toEqual(['sent', 'sent']);
    const seen = { type: 'seen', side: 'customer', delivered: 2, read: 1 };
    await act(async () => void live.says({ topic: 'conversation:shown-2-en', signal: seen }));
    expect(marks()).toEqual(['read', 'delivered']);
  });

  it('announces what comes, not what was there', async () => {
    const log = await show([message(1)]);
    expect(log.getAttribute('aria-live')).toBe('polite');
    expect(log.getAttribute('aria-busy')).toBe('false');
  });

  it('opens a conversation of thousands with its end, and the rest a button away', async () => {
    const log = await show(Array.from({ length: 1000 }, (_, index) => message(index + 1)));
    expect(within(log).getAllByTestId('message')).toHaveLength(300);
    await act(async () => within(log).getByRole('button', { name: 'Show 700 earlier entries' }).click());
    expect(within(log).getAllByTestId('message')).toHaveLength(600);
  });
});
