import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeSocket } from '../testing/fakeSocket';
import { connected, meState, openPage, server } from '../testing/page';
import { agent, avi, conversation, dana } from '../testing/samples';

describe('what is told in passing', () => {
  let live: FakeSocket;
  const says = (event: object, seq: number) => act(async () => void live.says({ topic: 'me', seq, event }));

  beforeEach(async () => {
    vi.unstubAllGlobals();
    server({ ...agent, roles: ['supervisor', 'agent'] });
    await openPage('/desk');
    live = await connected();
    await act(async () => void live.accept().says(meState()));
    await screen.findByTestId('presence-menu');
  });

  it('S20: a supervisor hears at once that his transfer was rejected, and where the conversation is now', async () => {
    await says({ type: 'told', code: 'transfer-rejected', conversation: conversation({ agent: { ...avi, ...dana } }), agent: avi }, 2);
    expect(await screen.findByText('Transfer rejected')).toBeTruthy();
    expect(screen.getByText('Avi did not take over the conversation with Ruth. It stays with its agent.')).toBeTruthy();
  });

  it('S22: an agent hears that a supervisor ended his conversation', async () => {
    await says({ type: 'told', code: 'force-closed', conversation: conversation(), agent: null }, 2);
    expect(await screen.findByText('Closed by a supervisor')).toBeTruthy();
  });

  it('an agent whose presence a supervisor changed hears by whom', async () => {
    await says({ type: 'presence', presence: 'busy', since: '2026-11-22T11:00:00Z', setBy: dana }, 2);
    expect(await screen.findByText('Dana set your presence to Busy')).toBeTruthy();
  });

  it('an agent is not told what his own load sets with every conversation', async () => {
    const moked = { id: null, name: 'Moked', names: null };
    await says({ type: 'presence', presence: 'busy', since: '2026-11-22T11:00:00Z', setBy: moked, cause: 'load' }, 2);
    expect((await screen.findByTestId('presence-menu')).dataset.presence).toBe('busy');
    expect(screen.queryByText('Moked set your presence to Busy')).toBeNull();
  });

  it('a lost connection is said, and its return', async () => {
    await act(async () => live.breaks());
    expect((await screen.findByTestId('connection')).textContent).toContain('reconnecting');
    const again = await waitFor(async () => {
      const next = await connected();
      if (next === live) throw new Error('not tried again yet');
      return next;
    });
    await act(async () => void again.accept());
    expect(screen.getByTestId('connection').textContent).toBe('');
  });
});
