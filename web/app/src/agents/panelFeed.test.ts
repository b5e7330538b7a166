// @vitest-environment node
import { expect, it } from 'vitest';
import type { PanelAgent } from '../api/agentPanel';
import { LiveSocket } from '../live/socket';
import { FakeSocket } from '../testing/fakeSocket';
import { PanelFeed, type PanelQuery } from './panelFeed';

const everybody: PanelQuery = {
  filter: { presence: [], queue: [], team: [], q: '' },
  sort: 'name',
  window: { offset: 0, limit: 100 },
};
const agent = (id: string, presence = 'available') => ({ id, name: id, presence }) as PanelAgent;

it('shows the window, changes only what a delta names, and asks anew for another query', () => {
  FakeSocket.opened = [];
  const socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open });
  const feed = new PanelFeed(socket, everybody);
  const end = feed.start();
  socket.start();
  const server = FakeSocket.last.accept();
  const says = (event: object) => server.says({ topic: 'agents', event });
  const rows = () => feed.getSnapshot().rows.map(({ id, presence }) => `${id} ${presence}`);

  says({ type: 'window', asOf: '2026-11-22T10:00:00Z', total: 2, offset: 0, rows: [agent('avi'), agent('noa')] });
  expect(rows()).toEqual(['avi available', 'noa available']);
  const untouched = feed.getSnapshot().rows[0];

  says({ type: 'delta', asOf: '2026-11-22T10:00:01Z', total: 2, order: null, rows: [agent('noa', 'busy')] });
  expect(rows()).toEqual(['avi available', 'noa busy']);
  expect(feed.getSnapshot().rows[0]).toBe(untouched);

  says({ type: 'delta', asOf: '2026-11-22T10:00:02Z', total: 1, order: ['noa'], rows: [] });
  expect(rows()).toEqual(['noa busy']);

  feed.look({ ...everybody });
  feed.look({ ...everybody, sort: '-units' });
  expect(server.frames('subscribe')).toHaveLength(2);
  end();
  expect(server.frames('unsubscribe')).toHaveLength(1);
});
