import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions, Conversation } from '../api/types';
import type { FakeServer } from '../testing/fakeServer';
import type { FakeSocket } from '../testing/fakeSocket';
import { connected, faults, meState, openPage, server } from '../testing/page';
import { agent, avi, conversation, dana, frame, message, offer } from '../testing/samples';

const NOTHING = Object.fromEntries(
  (
    'monitor whisper join takeOver leave assign transfer consult forceClose undoForceClose accept reject send park resume end close'
  )
    .split(' ')
    .map((action) => [action, 'wrong-state']),
) as Actions;
const may = (...actions: (keyof Actions)[]): Actions => ({
  ...NOTHING,
  ...Object.fromEntries(actions.map((action) => [action, null])),
});

describe('the agent’s desk', () => {
  let http: FakeServer;
  let live: FakeSocket;

  async function desk(change: object = {}, path = '/desk', user = agent) {
    http = server(user);
    await openPage(path, user.language);
    live = await connected();
    await act(async () => {
      live.accept().says(meState(change));
    });
  }
  const says = (...frames: object[]) => act(async () => void live.says(...frames));

  async function inConversation(head: Conversation = conversation(), allowed: Actions = may('send', 'end')) {
    const topic = `conversation:${head.id}`;
    http.on(`GET /api/conversations/${head.id}/actions`, allowed);
    await waitFor(() => expect(live.frames('subscribe')).toContainEqual({ subscribe: topic }));
    const caughtUp = { topic, seq: 1, caughtUp: true, conversation: head };
    await says(frame(head.id, message(1, { text: 'Where is my parcel?' })), caughtUp);
  }

  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('says to an agent who is offline how to start, and does it', async () => {
    await desk({ presence: { presence: 'offline', since: '2026-11-22T08:00:00Z', setBy: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'Go available' }));
    expect(http.asked('PUT /api/me/presence')).toEqual([{ presence: 'available' }]);
  });

  it('shows an offer without taking the focus, announces it, and accepts it by keyboard', async () => {
    await desk();
    http.on('POST /api/offers/offer/accept', conversation());
    const before = document.activeElement;
    await says({ topic: 'me', seq: 2, event: { type: 'offer', offer: offer() } });
    const card = await screen.findByTestId('offer');
    expect(document.activeElement).toBe(before);
    expect(await screen.findByText('Ruth is offered to you. Alt+A accepts, Alt+R rejects.')).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Accept' }).getAttribute('aria-keyshortcuts')).toBe('Alt+A');
    await waitFor(() => expect(document.title).toBe('(1) Desk · Moked'));
    await userEvent.keyboard('{Alt>}[KeyA]{/Alt}');
    await waitFor(() => expect(window.location.pathname).toBe('/desk/one'));
    expect(screen.queryByTestId('offer')).toBeNull();
  });

  it('S12: an offer that exceeds the capacity says by how much', async () => {
    await desk({ offers: [offer({ kind: 'assigned', by: dana, excessUnits: 20 })] });
    const card = await screen.findByTestId('offer');
    expect(within(card).getByText('Exceeds your capacity by 20 units.')).toBeTruthy();
    expect(within(card).getByText('Assigned to you by Dana')).toBeTruthy();
  });

  it('takes an offer away when its time is over, and says so', async () => {
    await desk({ offers: [offer()] });
    await screen.findByTestId('offer');
    await says({ topic: 'me', seq: 2, event: { type: 'offer-gone', offerId: 'offer', outcome: 'timed-out' } });
    expect(screen.queryByTestId('offer')).toBeNull();
    expect(await screen.findByText('The offer of Ruth ran out. It was offered to somebody else.')).toBeTruthy();
  });

  it('sends what is written with Enter and shows it at once', async () => {
    await desk({ work: [conversation()] }, '/desk/one');
    await inConversation();
    const field = await screen.findByRole('textbox', { name: 'Message to the customer' });
    await userEvent.type(field, 'It is{Shift>}{Enter}{/Shift}on its way.{Enter}');
    expect(live.frames('send')).toMatchObject([{ send: 'one', text: 'It is\non its way.', audience: 'public' }]);
    const log = screen.getByRole('log');
    expect(within(log).getByText(/on its way/)).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe('');
  });

  it('tells the customer that somebody writes, but not when it is for colleagues', async () => {
    await desk({ work: [conversation()] }, '/desk/one');
    await inConversation();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Message to the customer' }), 'x');
    expect(live.frames('typing')).toEqual([{ typing: 'one', on: true }]);
    await userEvent.click(screen.getByRole('radio', { name: 'Internal' }));
    expect(live.frames('typing').at(-1)).toEqual({ typing: 'one', on: false });
    await userEvent.type(screen.getByRole('textbox', { name: 'Internal message, for staff only' }), 'y{Enter}');
    expect(live.frames('typing')).toHaveLength(2);
    expect(live.frames('send')).toMatchObject([{ text: 'xy', audience: 'internal' }]);
  });

  it('counts what is unread until the conversation is opened, and tells how far it was read', async () => {
    const fresh = conversation({ id: 'fresh' });
    await desk({ work: [fresh] });
    await inConversation(fresh);
    const row = await screen.findByTestId('work-row');
    expect(within(row).getByText('1 unread message')).toBeTruthy();
    expect(document.title).toBe('(1) Desk · Moked');
    expect(live.frames('seen')).toEqual([{ seen: 'fresh', delivered: 1, read: 0 }]);
    await userEvent.click(row);
    await waitFor(() => expect(within(row).queryByTestId('unread')).toBeNull());
    expect(live.frames('seen').at(-1)).toEqual({ seen: 'fresh', delivered: 1, read: 1 });
  });

  it('asks before it ends a conversation', async () => {
    await desk({ work: [conversation()] }, '/desk/one');
    await inConversation();
    http.on('POST /api/conversations/one/end', conversation({ state: 'wrap-up', reason: 'agent-ended' }));
    await userEvent.click(await screen.findByRole('button', { name: 'End' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('End the conversation with Ruth?')).toBeTruthy();
    expect(http.asked('POST /api/conversations/one/end')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'End' }));
    await waitFor(() => expect(http.asked('POST /api/conversations/one/end')).toHaveLength(1));
  });

  it('S19, S10: shows a consultant his place, and who has joined or whispers', async () => {
    const consulting = conversation({
      agent: { ...avi, id: 'noa', name: 'Noa', names: null },
      participants: [
        { ...avi, mode: 'consult', since: '2026-11-22T10:00:00Z' },
        { ...dana, mode: 'joined', since: '2026-11-22T10:00:00Z' },
      ],
    });
    await desk({ work: [consulting] }, '/desk/one');
    await inConversation(consulting);
    const company = await screen.findByTestId('company');
    expect(within(company).getByText('You are a consultant here. Noa handles this conversation.')).toBeTruthy();
    expect(within(company).getByText('Dana has joined the conversation. The customer knows.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Internal' }).checked).toBe(true);
  });

  it('says why nothing can be written when a conversation is over', async () => {
    const ended = conversation({ state: 'wrap-up', reason: 'customer-ended' });
    await desk({ work: [ended] }, '/desk/one');
    await inConversation(ended, may('close'));
    expect(await screen.findByText('The conversation has ended. Close it when your notes are done.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('S2: an agent reads the notice on monitoring before anything else', async () => {
    await desk({}, '/desk', { ...agent, acknowledgedAt: null });
    http.on('POST /api/me/acknowledgement', agent);
    const dialog = await screen.findByRole('alertdialog', { name: 'Your conversations may be monitored' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(http.asked('POST /api/me/acknowledgement')).toHaveLength(1);
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    await desk({ work: [conversation()], offers: [offer({ id: 'other' })] }, '/desk/one', { ...agent, language });
    await inConversation();
    await screen.findByTestId('composer');
    expect(document.documentElement.dir).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect(await faults()).toEqual([]);
  });
});
