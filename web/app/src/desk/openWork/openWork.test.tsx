import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { Desk } from '../../testing/desk';
import { faults } from '../../testing/page';
import { agent, avi, conversation } from '../../testing/samples';
import { rivalOf } from './rival';

const CALL = 'GET /api/me/open-work';
const open: Partial<Conversation> = { state: 'open', reason: 'awaiting-assignment', agent: null, participants: [] };
const ruth = conversation({ ...open, id: 'ruth' });
const omer = conversation({ ...open, id: 'omer', customer: { id: 'c2', name: 'עומר', connected: true }, subject: null, setAside: true });

async function opened(...items: Conversation[]): Promise<Desk> {
  const desk = await Desk.open();
  desk.http.on(CALL, { items });
  await userEvent.click(await screen.findByRole('link', { name: /^Open work/ }));
  await screen.findByTestId('open-work');
  return desk;
}

const rows = () => screen.queryAllByTestId('open-work-row').map(({ dataset }) => dataset.id);

/** The server says that something has come or gone. */
const changed = (desk: Desk) => desk.says({ topic: 'open-work', event: { type: 'changed' } });

describe('open work', () => {
  it('says when there is nothing to pick', async () => {
    await opened();
    expect(await screen.findByText('Nothing to pick')).toBeTruthy();
    expect(screen.queryByTestId('to-pick')).toBeNull();
  });

  it('lists what may be picked, says how much it is on the way there, and is asked for again when it has changed', async () => {
    const desk = await opened();
    desk.http.on(CALL, { items: [ruth, omer] });
    await changed(desk);
    await waitFor(() => expect(rows()).toEqual(['ruth', 'omer']));
    expect(within(screen.getByTestId('to-pick')).getByText('2 to pick')).toBeTruthy();
    expect(screen.getAllByTestId('set-aside')).toHaveLength(1);
  });

  it('is picked by keyboard, and is then there to be written in', async () => {
    const desk = await opened();
    desk.http.on(CALL, { items: [ruth] }).on('POST /api/conversations/ruth/pick', conversation({ id: 'ruth' }));
    await changed(desk);
    const button = await screen.findByRole('button', { name: 'Pick: Ruth' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(window.location.pathname).toBe('/desk/ruth'));
    expect(desk.http.asked('POST /api/conversations/ruth/pick')).toHaveLength(1);
  });

  it('that somebody else has picked names him and leaves the list, and the focus is not lost', async () => {
    const desk = await opened();
    desk.http.on(CALL, { items: [ruth] });
    await changed(desk);
    const button = await screen.findByRole('button', { name: 'Pick: Ruth' });
    desk.http
      .on('POST /api/conversations/ruth/pick', { code: 'already-assigned', agent: { ...avi, name: 'Noa', names: null } }, 409)
      .on(CALL, { items: [] });
    await userEvent.click(button);
    expect(await screen.findByText('Somebody was faster')).toBeTruthy();
    expect(screen.getByText('Noa has the conversation with Ruth already.')).toBeTruthy();
    await waitFor(() => expect(rows()).toEqual([]));
    await waitFor(() => expect(document.activeElement?.id).toBe('open-work'));
  });

  it('that can not be asked for says so, and lets one try again', async () => {
    const desk = await Desk.open();
    desk.http.on(CALL, { code: 'no-right', detail: 'Not for you.' }, 403);
    await changed(desk);
    await userEvent.keyboard('{Alt>}[KeyO]{/Alt}');
    await screen.findByTestId('open-work');
    desk.http.on(CALL, { items: [ruth] });
    await userEvent.click(await screen.findByTestId('look-again'));
    await waitFor(() => expect(rows()).toEqual(['ruth']));
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    const desk = await Desk.open({}, '/desk/open-work', { ...agent, language });
    desk.http.on(CALL, { items: [ruth, omer] });
    await changed(desk);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(await faults()).toEqual([]);
  });
});

describe('why a pick failed', () => {
  it('an agent may not know of what somebody else has: not found is taken', () => {
    expect(rivalOf(new Problem({ code: 'not-found' }, 404))).toEqual({ agent: null, at: null });
  });

  it('what has nothing to do with a rival is told as it is', () => {
    expect(rivalOf(new Problem({ code: 'not-pickable' }, 409))).toBeNull();
    expect(rivalOf(Problem.unreachable())).toBeNull();
  });
});
