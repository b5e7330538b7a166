import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Actions, Conversation, User } from '../api/types';
import type { FakeServer } from './fakeServer';
import type { FakeSocket } from './fakeSocket';
import { connected, meState, openPage, server } from './page';
import { agent, dana, support } from './samples';

export const supervisor: User = { ...agent, ...dana, username: 'dana', roles: ['supervisor'] };

/** A supervisor's page with a server played behind it. */
export class SupervisorSeat {
  private constructor(
    readonly http: FakeServer,
    readonly live: FakeSocket,
  ) {}

  /** `prepare` says what the server answers to what the page asks at once. */
  static async open(path: string, prepare: (http: FakeServer) => void = () => {}, user = supervisor): Promise<SupervisorSeat> {
    // A grid draws only the rows that fit; without a layout none would.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    const http = server(user).on('GET /api/queues', { items: [support] }).on('GET /api/agents', { items: [] });
    prepare(http);
    await openPage(path, user.language);
    const live = await connected();
    await act(async () => void live.accept().says(meState()));
    return new SupervisorSeat(http, live);
  }

  /** The board's window holds these. */
  async lists(...rows: Conversation[]): Promise<void> {
    await waitFor(() => {
      if (!this.live.frames('subscribe').some(({ subscribe }) => subscribe === 'board')) throw new Error('no board asked for yet');
    });
    const event = { type: 'window', asOf: '2026-11-22T10:00:00Z', total: rows.length, offset: 0, rows };
    await act(async () => void this.live.says({ topic: 'board', event }));
  }

  async select(row: Conversation, allowed: Actions): Promise<void> {
    this.http.on(`GET /api/conversations/${row.id}/actions`, allowed);
    const found = (await screen.findAllByTestId('board-row')).find(({ dataset }) => dataset.id === row.id);
    await userEvent.click(within(found as HTMLElement).getByText(row.customer.name));
    await screen.findByTestId('selected');
  }

  /** Chooses a command as soon as it is possible. */
  async command(name: string): Promise<void> {
    const button = await screen.findByTestId(`command-${name}`);
    await waitFor(() => {
      if (button.getAttribute('aria-disabled') === 'true') throw new Error(`${name} is not possible yet`);
    });
    await userEvent.click(button);
  }
}
