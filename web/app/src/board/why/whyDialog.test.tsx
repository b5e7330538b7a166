import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../api/explanations';
import type { Conversation, Language } from '../../api/types';
import { may } from '../../testing/desk';
import { faults } from '../../testing/page';
import { given, stillWaiting } from '../../testing/routing';
import { conversation } from '../../testing/samples';
import { supervisor, SupervisorSeat } from '../../testing/seat';

const talk = conversation();
const waiting = conversation({ state: 'open', reason: 'awaiting-assignment', agent: null, participants: [] });
const french = { id: 'french', name: 'French', names: { en: 'French', he: 'צרפתית' }, kind: null, ratingModelId: 'm', agents: 1 };
const ROUTING = 'GET /api/conversations/one/routing';

/** Selects the one row, and asks why by key. */
async function asks(row: Conversation, account: Account | null, language: Language = 'en'): Promise<SupervisorSeat> {
  const prepare = (http: SupervisorSeat['http']) => {
    if (account) http.on(ROUTING, account);
    http.on('GET /api/skills', { items: [french] });
  };
  const seat = await SupervisorSeat.open('/dashboard', prepare, { ...supervisor, language });
  await seat.lists(row);
  await seat.select(row, may());
  await userEvent.keyboard('[KeyW]');
  await screen.findByTestId('why-dialog');
  return seat;
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '');
const answer = async () => plain((await screen.findByTestId('why-answer')).textContent);

describe('why this agent', () => {
  it('answers first, and then tells the whole story', async () => {
    await asks(talk, given);
    expect(await answer()).toBe('Offered to Avi: most free capacity of 3 who could take it; 2 lack capacity and 1 is in a presence that is not allowed.');
    expect(screen.getByText('Why this agent?')).toBeTruthy();
    const [queued] = screen.getAllByTestId('decision');
    expect(within(queued as HTMLElement).getByText('Rule “Hebrew speakers” of “Language” matched because the language is Hebrew.')).toBeTruthy();
    expect(within(queued as HTMLElement).getByText('The route “Orders” led to Support because the subject contains “parcel”.')).toBeTruthy();
    expect(within(queued as HTMLElement).getByText('The rules set: priority 10.')).toBeTruthy();
    expect(screen.getAllByTestId('decision').map(({ dataset }) => dataset.kind)).toEqual(['queued', 'offered', 'accepted']);
    expect(within(screen.getByTestId('candidates')).getAllByRole('row', { hidden: true })).toHaveLength(3);
  });

  it('says it in Hebrew too, with nothing left in English but names', async () => {
    await asks(talk, given, 'he');
    expect(await answer()).toBe('הוצעה אל אבי: הקיבולת הפנויה הגדולה ביותר מבין 3 שיכלו לקבל אותה; לשניים אין די קיבולת ואחד בנוכחות שאינה מותרת.');
    expect(screen.getByText('נבדקו שני כללים')).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});

describe('why still waiting', () => {
  it('says the place, the expected wait with its range, who can not take it, and what it asks for', async () => {
    await asks(waiting, stillWaiting());
    expect(await answer()).toMatch(
      /^It is number 3 in Support, .+It will probably wait 4 minutes more; eight of ten wait 2 minutes to 7 minutes\.$/,
    );
    const members = screen.getByTestId('why-members');
    expect(within(members).getByText('None of the 3 agents of the queue can take it now: 1 lacks capacity and 2 are offline.')).toBeTruthy();
    expect(within(members).getAllByRole('listitem', { hidden: true }).map(({ dataset }) => dataset.code)).toEqual(['capacity', 'offline', undefined]);
    const demand = screen.getByTestId('why-demand');
    await within(demand).findByText('French, level 3');
    expect(within(demand).getByText('30 free units')).toBeTruthy();
    expect(within(demand).getByText('Presence: Available or Busy')).toBeTruthy();
  });

  it('says nothing about time while nobody can', async () => {
    await asks(waiting, stillWaiting({ position: 1, low: null, likely: null, high: null }));
    expect(await answer()).toMatch(/^It is next in Support, .+How much longer is not known yet/);
  });

  it.each([
    ['set-aside', /declined too often and set aside\. Assign it to an agent/],
    ['picked-by-agents', /until an agent of Support picks it/],
    ['no-members', /Nobody is a member of Support/],
  ] as const)('says what keeps it when it is not offered by itself: %s', async (obstacle, words) => {
    const aside = { position: null, low: null, likely: null, high: null, free: 0, excluded: {}, agents: [], obstacle };
    await asks(waiting, stillWaiting({ ...aside, setAside: obstacle === 'set-aside' }));
    const said = await answer();
    expect(said).toMatch(words);
    expect(said).not.toMatch(/not known yet/);
    expect(screen.queryByTestId('why-members')).toBeNull();
  });

  it('that can not be explained says why not, and is asked again', async () => {
    const seat = await asks(waiting, null);
    expect((await screen.findByTestId('why-failed')).textContent).toContain('This can not be explained now');
    seat.http.on(ROUTING, stillWaiting());
    await userEvent.click(screen.getByTestId('why-again'));
    await answer();
    expect(screen.queryByTestId('why-failed')).toBeNull();
  });

  it('gives the focus back to the row, and is free of faults that axe finds', async () => {
    await asks(waiting, stillWaiting());
    await answer();
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByTestId('why-dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.closest('[data-testid=board-row]')).toBeTruthy());
  });
});

describe('what was declined too often', () => {
  const aside = { ...waiting, setAside: true };

  it('stands out on the board', async () => {
    const seat = await SupervisorSeat.open('/dashboard');
    await seat.lists(aside, talk);
    expect(await screen.findAllByTestId('set-aside')).toHaveLength(1);
    expect(screen.getAllByTestId('standing')[0]?.textContent).toBe('declined too often');
  });

  it('says on its own page what can be done', async () => {
    await SupervisorSeat.open('/dashboard/conversations/one', (http) =>
      http
        .on('GET /api/conversations/one', aside)
        .on('GET /api/conversations/one/actions', may('monitor', 'assign'))
        .on('POST /api/conversations/one/monitor', aside)
        .on(ROUTING, stillWaiting({ obstacle: 'set-aside' })),
    );
    expect((await screen.findByTestId('set-aside-bar')).textContent).toContain('Assign it to an agent');
    await userEvent.click(screen.getByTestId('command-why'));
    expect(await answer()).toContain('set aside');
  });
});
