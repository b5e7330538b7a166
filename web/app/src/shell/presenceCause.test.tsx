import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Desk } from '../testing/desk';

const inactive = { presence: 'inactive', base: 'inactive', names: null, since: '2026-11-22T08:00:00Z', setBy: null };

it('says why there are no more offers, and lets the agent have them again', async () => {
  const desk = await Desk.open({ presence: { ...inactive, cause: 'missed-offer' } });
  expect((await screen.findByTestId('presence-cause')).textContent).toContain('You were set to Inactive because an offer was missed.');
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(desk.http.asked('PUT /api/me/presence').at(-1)).toEqual({ presence: 'available' });
  await desk.says({ topic: 'me', seq: 2, event: { type: 'presence', ...inactive, presence: 'available', base: 'available', cause: 'chosen' } });
  expect(screen.queryByTestId('presence-cause')).toBeNull();
});

it('says nothing of what the agent has chosen, or his load has', async () => {
  await Desk.open({ presence: { ...inactive, presence: 'busy', base: 'busy', cause: 'load' } });
  expect((await screen.findByTestId('presence-menu')).title).toBe('Set by your load');
  expect(screen.queryByTestId('presence-cause')).toBeNull();
});
