import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AgentTarget, QueueTarget } from '../api/conversations';
import { Desk, may } from '../testing/desk';
import { faults } from '../testing/page';
import { agent, avi, conversation, offer } from '../testing/samples';

const noa: AgentTarget = {
  id: 'noa',
  name: 'Noa',
  names: { en: 'Noa', he: 'נועה' },
  presence: 'available',
  unitsTotal: 100,
  unitsUsed: 30,
  excessUnits: 0,
  skills: [],
  allowed: true,
  why: null,
};
const full: AgentTarget = { ...noa, id: 'full', name: 'Gil', names: null, unitsUsed: 90, excessUnits: 20, allowed: false, why: 'capacity-exceeded' };
const sales: QueueTarget = { id: 'sales', name: 'Sales', names: null, type: 'messaging', open: true, agentsSignedIn: 2 };
const asked = (kind: 'transfer' | 'consult') => conversation({ offer: offer({ kind, agent: { ...avi, ...noa } }) });

async function open(head = conversation(), allowed = may('send', 'transfer', 'consult'), user = agent): Promise<Desk> {
  const desk = await Desk.open({ work: [head] }, '/desk/one', user);
  desk.http.on('GET /api/conversations/one/transfer-targets', { agents: [noa, full], queues: [sales] });
  await desk.shows(head, allowed);
  return desk;
}

describe('an agent with a conversation of his own', () => {
  it('S15: asks another agent to take over, and goes on until he accepts', async () => {
    const desk = await open();
    desk.http.on('POST /api/conversations/one/transfer', asked('transfer'));
    await userEvent.click(await screen.findByTestId('act-transfer'));
    const dialog = await screen.findByTestId('transfer-dialog');
    expect(within(dialog).getByText(/^You go on handling it/)).toBeTruthy();
    await userEvent.click(await within(dialog).findByRole('radio', { name: 'Noa' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask to take over' }));
    expect(await screen.findByText('Noa is asked to take over the conversation with Ruth.')).toBeTruthy();
    expect(desk.http.asked('POST /api/conversations/one/transfer')).toEqual([{ agentId: 'noa', override: false }]);
    expect(window.location.pathname).toBe('/desk/one');
  });

  it('goes back to his list when he has put it into another queue', async () => {
    const desk = await open();
    desk.http.on('POST /api/conversations/one/transfer', conversation({ state: 'open', agent: null, participants: [] }));
    await userEvent.click(await screen.findByTestId('act-transfer'));
    await userEvent.click(await screen.findByTestId('everyone'));
    await userEvent.click(await screen.findByTestId('tab-queue'));
    await userEvent.click(await screen.findByRole('radio', { name: 'Sales' }));
    await userEvent.click(screen.getByTestId('confirm'));
    await waitFor(() => expect(window.location.pathname).toBe('/desk'));
    expect(desk.http.asked('POST /api/conversations/one/transfer')).toEqual([{ queueId: 'sales', override: false }]);
  });

  it('asks a colleague for advice, whose load does not matter for that', async () => {
    const desk = await open();
    desk.http.on('POST /api/conversations/one/consult', asked('consult'));
    await userEvent.click(await screen.findByTestId('act-consult'));
    await userEvent.click(await screen.findByRole('radio', { name: 'Gil' }));
    expect(screen.queryByTestId('override')).toBeNull();
    await userEvent.click(screen.getByTestId('confirm'));
    expect(await screen.findByText('Gil is asked for advice on the conversation with Ruth.')).toBeTruthy();
    expect(desk.http.asked('POST /api/conversations/one/consult')).toEqual([{ agentId: 'full', visibility: 'private', note: null }]);
  });

  it('is told in the dialog why a colleague can’t be asked after all', async () => {
    const desk = await open();
    desk.http.on('POST /api/conversations/one/consult', { code: 'presence-not-allowed' }, 409);
    await userEvent.click(await screen.findByTestId('act-consult'));
    await userEvent.click(await screen.findByRole('radio', { name: 'Noa' }));
    await userEvent.click(screen.getByTestId('confirm'));
    expect((await screen.findByTestId('dialog-problem')).textContent).toBe("The agent's presence does not allow it.");
  });

  it('does not find among those to be asked who advises already', async () => {
    const since = '2026-11-22T10:00:00Z';
    const participants = [{ ...avi, mode: 'primary' as const, since }, { ...noa, mode: 'consult' as const, since }];
    await open(conversation({ participants }));
    await userEvent.click(await screen.findByTestId('act-consult'));
    await screen.findByRole('radio', { name: 'Gil' });
    expect(screen.queryByRole('radio', { name: 'Noa' })).toBeNull();
  });

  it('reads at the buttons why they do nothing now', async () => {
    await open(asked('transfer'), may('send'));
    const button = await screen.findByTestId('act-transfer');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.hover(button);
    expect((await screen.findByRole('tooltip')).textContent).toBe('Noa has been asked and has not answered yet.');
  });

  it('S20: hears that his transfer was rejected, and that it stays with him', async () => {
    const desk = await open();
    const event = { type: 'told', code: 'transfer-rejected', conversation: conversation(), agent: noa };
    await desk.says({ topic: 'me', seq: 2, event });
    expect(await screen.findByText('Noa did not take over the conversation with Ruth. It stays with you.')).toBeTruthy();
  });

  it('gives away nothing that is not his', async () => {
    const since = '2026-11-22T10:00:00Z';
    await open(conversation({ agent: { ...avi, ...noa }, participants: [{ ...avi, mode: 'consult', since }] }));
    await screen.findByTestId('composer');
    expect(screen.queryByTestId('act-transfer')).toBeNull();
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    await open(conversation(), may('send', 'transfer', 'consult'), { ...agent, language });
    await userEvent.click(await screen.findByTestId('act-consult'));
    await screen.findByTestId('target-noa');
    expect(await faults()).toEqual([]);
  });
});
