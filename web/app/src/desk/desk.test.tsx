import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Desk, may } from '../testing/desk';
import { faults } from '../testing/page';
import { agent, avi, conversation, dana, frame, offer, started } from '../testing/samples';

describe('the agent’s desk', () => {
  it('says to an agent who is offline how to start, and does it', async () => {
    const desk = await Desk.open({ presence: { presence: 'offline', since: '2026-11-22T08:00:00Z', setBy: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'Go available' }));
    expect(desk.http.asked('PUT /api/me/presence')).toEqual([{ presence: 'available' }]);
  });

  it('sends what is written with Enter and shows it at once', async () => {
    const desk = await Desk.open({ work: [conversation()] }, '/desk/one');
    await desk.shows();
    const field = await screen.findByRole('textbox', { name: 'Message to the customer' });
    await userEvent.type(field, 'It is{Shift>}{Enter}{/Shift}on its way.{Enter}');
    expect(desk.live.frames('send')).toMatchObject([{ send: 'one', text: 'It is\non its way.', audience: 'public' }]);
    const log = screen.getByRole('log');
    expect(within(log).getByText(/on its way/)).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe('');
  });

  it('tells the customer that somebody writes, but not when it is for colleagues', async () => {
    const desk = await Desk.open({ work: [conversation()] }, '/desk/one');
    await desk.shows();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Message to the customer' }), 'x');
    expect(desk.live.frames('typing')).toEqual([{ typing: 'one', on: true }]);
    await userEvent.click(screen.getByRole('radio', { name: 'Internal' }));
    expect(desk.live.frames('typing').at(-1)).toEqual({ typing: 'one', on: false });
    await userEvent.type(screen.getByRole('textbox', { name: 'Internal message, for staff only' }), 'y{Enter}');
    expect(desk.live.frames('typing')).toHaveLength(2);
    expect(desk.live.frames('send')).toMatchObject([{ text: 'xy', audience: 'internal' }]);
  });

  it('counts what is unread until the conversation is opened, and tells how far it was read', async () => {
    const fresh = conversation({ id: 'fresh' });
    const desk = await Desk.open({ work: [fresh] });
    await desk.shows(fresh);
    const row = await screen.findByTestId('work-row');
    expect(within(row).getByText('1 unread message')).toBeTruthy();
    expect(document.title).toBe('(1) Desk · Moked');
    expect(desk.live.frames('seen')).toEqual([{ seen: 'fresh', delivered: 1, read: 0 }]);
    await userEvent.click(row);
    await waitFor(() => expect(within(row).queryByTestId('unread')).toBeNull());
    expect(desk.live.frames('seen').at(-1)).toEqual({ seen: 'fresh', delivered: 1, read: 1 });
  });

  it('shows beside the conversation what the customer said before it', async () => {
    const desk = await Desk.open({ work: [conversation()] }, '/desk/one');
    await desk.shows();
    expect(screen.queryByTestId('customer-answers')).toBeNull();
    await desk.says(frame('one', started(2, { answers: { 'Order number': '4711', מוצר: 'מקרר' } })));
    const answers = await screen.findByTestId('customer-answers');
    expect(within(answers).getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Order number', 'מוצר']);
    expect(within(answers).getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['4711', 'מקרר']);
  });

  it('asks before it ends a conversation', async () => {
    const desk = await Desk.open({ work: [conversation()] }, '/desk/one');
    await desk.shows();
    desk.http.on('POST /api/conversations/one/end', conversation({ state: 'wrap-up', reason: 'agent-ended' }));
    await userEvent.click(await screen.findByRole('button', { name: 'End' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('End the conversation with Ruth?')).toBeTruthy();
    expect(desk.http.asked('POST /api/conversations/one/end')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'End' }));
    await waitFor(() => expect(desk.http.asked('POST /api/conversations/one/end')).toHaveLength(1));
  });

  it('S19, S10: shows a consultant his place, and who has joined or whispers', async () => {
    const consulting = conversation({
      agent: { ...avi, id: 'noa', name: 'Noa', names: null },
      participants: [
        { ...avi, mode: 'consult', since: '2026-11-22T10:00:00Z' },
        { ...dana, mode: 'joined', since: '2026-11-22T10:00:00Z' },
      ],
    });
    const desk = await Desk.open({ work: [consulting] }, '/desk/one');
    await desk.shows(consulting);
    const company = await screen.findByTestId('company');
    expect(within(company).getByText('You are a consultant here. Noa handles this conversation.')).toBeTruthy();
    expect(within(company).getByText('Dana has joined the conversation. The customer knows.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Internal' }).checked).toBe(true);
  });

  it('says why nothing can be written when a conversation is over', async () => {
    const ended = conversation({ state: 'wrap-up', reason: 'customer-ended' });
    const desk = await Desk.open({ work: [ended] }, '/desk/one');
    await desk.shows(ended, may('close'));
    expect(await screen.findByText('The conversation has ended. Close it when your notes are done.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('S2: an agent reads the notice on monitoring before anything else', async () => {
    const desk = await Desk.open({}, '/desk', { ...agent, acknowledgedAt: null });
    desk.http.on('POST /api/me/acknowledgement', agent);
    const dialog = await screen.findByRole('alertdialog', { name: 'Your conversations may be monitored' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(desk.http.asked('POST /api/me/acknowledgement')).toHaveLength(1);
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    const desk = await Desk.open({ work: [conversation()], offers: [offer({ id: 'other' })] }, '/desk/one', { ...agent, language });
    await desk.shows();
    await screen.findByTestId('composer');
    expect(document.documentElement.dir).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect(await faults()).toEqual([]);
  });
});
