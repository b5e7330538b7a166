// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { conversation } from '../testing/samples';
import { BoardFeed } from './boardFeed';
import type { BoardQuery } from './frames';
import { LiveSocket } from './socket';

const everything: BoardQuery = {
  filter: { state: [], queue: [], agent: [], channel: [], q: '' },
  sort: '-wait',
  window: { offset: 0, limit: 50 },
};

describe('the window on ongoing conversations', () => {
  let feed: BoardFeed;
  let server: FakeSocket;
  const rows = () => feed.getSnapshot().rows.map(({ id, state }) => `${id} ${state}`);
  const says = (event: object) => server.says({ topic: 'board', event });
  const row = (id: string, state: 'open' | 'active' = 'active') => conversation({ id, state });

  beforeEach(() => {
    FakeSocket.opened = [];
    const socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open });
    feed = new BoardFeed(socket, everything);
    socket.start();
    server = FakeSocket.last.accept();
    says({ type: 'window', asOf: '2026-11-22T10:00:00Z', total: 2, offset: 0, rows: [row('a'), row('b')] });
  });

  it('shows the window as it was sent', () => {
    expect(server.frames('subscribe')).toEqual([{ subscribe: 'board', ...everything }]);
    expect(rows()).toEqual(['a active', 'b active']);
    expect(feed.getSnapshot()).toMatchObject({ total: 2, offset: 0, query: everything });
  });

  it('changes only what a delta names, and keeps the places without an order', () => {
    const before = feed.getSnapshot().rows[1];
    says({ type: 'delta', asOf: '2026-11-22T10:00:01Z', total: 2, order: null, rows: [row('a', 'open')] });
    expect(rows()).toEqual(['a open', 'b active']);
    expect(feed.getSnapshot().rows[1]).toBe(before);
  });

  it('takes rows in and out in the order given', () => {
    says({ type: 'delta', asOf: '2026-11-22T10:00:01Z', total: 2, order: ['c', 'b'], rows: [row('c')] });
    expect(rows()).toEqual(['c active', 'b active']);
  });

  it('asks again for another query, and not for the same one', () => {
    feed.look({ ...everything });
    expect(server.frames('subscribe')).toHaveLength(1);
    feed.look({ ...everything, sort: 'customer' });
    expect(server.frames('subscribe').at(-1)).toMatchObject({ sort: 'customer' });
    expect(rows()).toEqual(['a active', 'b active']);
  });
});
