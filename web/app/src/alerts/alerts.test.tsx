import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Alert } from '../api/alerts';
import type { Language } from '../api/types';
import { faults } from '../testing/page';
import { support } from '../testing/samples';
import { supervisor, SupervisorSeat } from '../testing/seat';

const MINE = { kinds: ['long-wait'], queueIds: [], sound: false, desktop: false, below: null };

function alertOf(change: Partial<Alert> = {}): Alert {
  return {
    id: '1',
    kind: 'long-wait',
    severity: 'warning',
    queue: support,
    conversationId: 'one',
    customer: 'Ruth',
    agent: null,
    ruleId: 'r',
    since: '2026-11-22T10:00:00Z',
    raisedAt: '2026-11-22T10:05:00Z',
    lastAt: '2026-11-22T10:05:00Z',
    times: 1,
    value: null,
    endedAt: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    ...change,
  };
}

async function open(language: Language, ...alerts: Alert[]): Promise<SupervisorSeat> {
  const seat = await SupervisorSeat.open(
    '/dashboard',
    (http) => void http.on('GET /api/me/alert-subscriptions', MINE).on('POST /api/alerts/1/acknowledge', alertOf({ acknowledgedAt: 'now' })),
    { ...supervisor, language },
  );
  await waitFor(() => expect(seat.live.frames('subscribe').some(({ subscribe }) => subscribe === 'alerts')).toBe(true));
  await act(async () => void seat.live.says({ topic: 'alerts', event: { type: 'state', items: alerts } }));
  return seat;
}

it.each(['en', 'he'] as const)('counts what is open, tells what is new, and lets it be acknowledged: %s', async (language) => {
  const seat = await open(language);
  const bell = await screen.findByTestId('alerts-bell');
  expect(bell.dataset.open).toBe('0');

  await act(async () => void seat.live.says({ topic: 'alerts', event: { type: 'alert', alert: alertOf() } }));
  expect(bell.dataset.open).toBe('1');
  expect(screen.getAllByRole('status').some(({ textContent }) => textContent?.includes('Ruth'))).toBe(true);
  await waitFor(() => expect(document.title).toMatch(/^\(1\)/));

  await userEvent.keyboard('{Alt>}l{/Alt}');
  const panel = await screen.findByTestId('alerts-panel', {}, { timeout: 5000 });
  expect(await faults(panel)).toEqual([]);
  await userEvent.click(await screen.findByTestId('alert-acknowledge'));
  await waitFor(() => expect(bell.dataset.open).toBe('0'));
  expect(seat.http.asked('POST /api/alerts/1/acknowledge')).toHaveLength(1);
});

it('forgets what somebody else has acknowledged, and what is over', async () => {
  const seat = await open('en', alertOf(), alertOf({ id: '2' }));
  const bell = await screen.findByTestId('alerts-bell');
  await waitFor(() => expect(bell.dataset.open).toBe('2'));

  const gone = [alertOf({ acknowledgedAt: '2026-11-22T10:06:00Z' }), alertOf({ id: '2', endedAt: '2026-11-22T10:06:00Z' })];
  for (const alert of gone) await act(async () => void seat.live.says({ topic: 'alerts', event: { type: 'alert', alert } }));

  expect(bell.dataset.open).toBe('0');
});
