import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { may } from '../testing/desk';
import { faults } from '../testing/page';
import { avi, conversation, dana } from '../testing/samples';
import { supervisor, SupervisorSeat } from '../testing/seat';

const waiting = conversation({ id: 'open', state: 'open', reason: 'awaiting-assignment', agent: null, participants: [] });
const noa = { id: 'noa', name: 'Noa', names: null, presence: 'available', unitsTotal: 100, unitsUsed: 90, skills: [] };
const targets = { agents: [{ ...noa, excessUnits: 20, allowed: false, why: 'capacity-exceeded' }], queues: [] };

describe('the supervisor’s seat', () => {
  it('S3: lists what agents handle now, and asks for no closed ones', async () => {
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(conversation(), waiting);
    expect(await screen.findAllByTestId('board-row')).toHaveLength(2);
    expect(screen.getByTestId('total').textContent).toBe('2 conversations');
    expect(seat.live.frames('subscribe').findLast(({ subscribe }) => subscribe === 'board')).toMatchObject({ subscribe: 'board', sort: '-wait', filter: { state: [] } });
  });

  it('says why a command is not possible, and leaves it in reach', async () => {
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(waiting);
    await seat.select(waiting, may('assign'));
    const transfer = await screen.findByTestId('command-transfer');
    expect(transfer.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('[KeyT]');
    expect(await screen.findByText('Transfer is not possible')).toBeTruthy();
  });

  it('S12: says the excess before it assigns, and wants it meant', async () => {
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(waiting);
    seat.http.on('GET /api/conversations/open/assign-targets', targets).on('POST /api/conversations/open/assign', waiting);
    await seat.select(waiting, may('assign'));
    await seat.command('assign');
    await userEvent.click(await screen.findByRole('radio', { name: 'Noa' }));
    expect(screen.getByText('Noa would exceed the capacity by 20 units.')).toBeTruthy();
    await userEvent.click(screen.getByTestId('confirm'));
    expect(seat.http.asked('POST /api/conversations/open/assign')).toEqual([]);
    await userEvent.click(screen.getByTestId('override-agree'));
    await userEvent.click(screen.getByTestId('confirm'));
    await waitFor(() =>
      expect(seat.http.asked('POST /api/conversations/open/assign')).toEqual([{ agentId: 'noa', override: true }]),
    );
  });

  it('S11: names whoever was faster', async () => {
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(waiting);
    const free = { ...targets.agents[0], excessUnits: 0, allowed: true, why: null };
    seat.http
      .on('GET /api/conversations/open/assign-targets', { agents: [free], queues: [] })
      .on('POST /api/conversations/open/assign', { code: 'already-assigned', agent: avi }, 409);
    await seat.select(waiting, may('assign'));
    await seat.command('assign');
    await userEvent.click(await screen.findByRole('radio', { name: 'Noa' }));
    await userEvent.click(screen.getByTestId('confirm'));
    expect((await screen.findByTestId('dialog-problem')).textContent).toBe('Avi has it already.');
  });

  it('S21: a force close wants a reason and can be undone', async () => {
    const talk = conversation();
    const dueAt = new Date(Date.now() + 60_000).toISOString();
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(talk);
    seat.http
      .on('POST /api/conversations/one/force-close', { ...talk, version: 2, forceClose: { by: dana, reason: 'Spam', dueAt } })
      .on('DELETE /api/conversations/one/force-close', { ...talk, version: 3 });
    await seat.select(talk, may('forceClose'));
    await seat.command('force-close');
    expect((await screen.findByTestId('who-is-cut')).textContent).toContain('Ruth (customer)');
    await userEvent.click(screen.getByTestId('confirm'));
    expect(await screen.findByText('Give a reason.')).toBeTruthy();
    await userEvent.type(screen.getByTestId('reason'), 'Spam');
    await userEvent.click(screen.getByTestId('confirm'));
    await waitFor(() =>
      expect(seat.http.asked('POST /api/conversations/one/force-close')).toEqual([{ reason: 'Spam', message: null, graceSeconds: 5 }]),
    );
    await userEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(seat.http.asked('DELETE /api/conversations/one/force-close')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByTestId('undo')).toBeNull());
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    const seat = await SupervisorSeat.open('/dashboard', undefined, { ...supervisor, language });
    await seat.lists(conversation(), waiting);
    await screen.findAllByTestId('board-row');
    expect(document.documentElement.dir).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect(await faults()).toEqual([]);
  });
});
