import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../api/types';
import { may } from '../testing/desk';
import { faults } from '../testing/page';
import { conversation, dana } from '../testing/samples';
import { SupervisorSeat } from '../testing/seat';

describe('the conversation’s page', () => {
  const talk = conversation();
  const as = (mode: 'monitor' | 'whisper' | 'joined') =>
    conversation({ version: 2, participants: [...talk.participants, { ...dana, mode, since: '2026-11-22T10:00:00Z' }] });

  const supervise = (head: Conversation, entered: object = as('monitor'), status = 200) =>
    SupervisorSeat.open('/dashboard/conversations/one', (http) =>
      http
        .on('GET /api/conversations/one', head)
        .on('GET /api/conversations/one/actions', may('monitor', 'whisper', 'join', 'takeOver', 'leave', 'send'))
        .on('POST /api/conversations/one/monitor', entered, status)
        .on('POST /api/conversations/one/leave', talk),
    );

  it('S9: monitoring begins with the page and ends with it', async () => {
    const { http } = await supervise(talk);
    expect((await screen.findByTestId('my-place')).textContent).toBe('Monitoring');
    expect(http.asked('POST /api/conversations/one/monitor')).toHaveLength(1);
    expect(screen.getByTestId('composer-refused')).toBeTruthy();
    await userEvent.click(screen.getByTestId('back'));
    await waitFor(() => expect(http.asked('POST /api/conversations/one/leave')).toHaveLength(1));
  });

  it('S10: who has joined writes internally until he chooses otherwise, and is asked before he goes', async () => {
    const { http } = await supervise(as('joined'));
    expect(http.asked('POST /api/conversations/one/monitor')).toEqual([]);
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Internal' })).checked).toBe(true);
    expect(await screen.findByRole('radio', { name: 'To the customer' })).toBeTruthy();
    await userEvent.click(screen.getByTestId('back'));
    expect(await screen.findByTestId('leaving-dialog')).toBeTruthy();
    expect(http.asked('POST /api/conversations/one/leave')).toEqual([]);
  });

  it('S2: without the customer’s consent it shows why instead of what was said', async () => {
    await supervise(conversation({ consent: 'refused' }), { code: 'no-consent' }, 409);
    expect((await screen.findByTestId('refused')).dataset.code).toBe('no-consent');
    expect(screen.getByText('The customer did not agree to monitoring.')).toBeTruthy();
    expect(screen.queryByTestId('timeline')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('S2: says what monitoring is for, for as long as somebody looks', async () => {
    await supervise(talk);
    expect((await screen.findByTestId('purpose')).textContent).toContain('never decisions about anybody');
    expect(await faults()).toEqual([]);
  });
});
