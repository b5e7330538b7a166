// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { avi, conversation, offer } from '../testing/samples';
import { MeFeed, type Passing } from './meFeed';
import { LiveSocket } from './socket';

const presence = { presence: 'available', since: '2026-11-22T08:00:00Z', setBy: null };

describe('what concerns the reader himself', () => {
  let feed: MeFeed;
  let server: FakeSocket;
  let seq = 0;
  const says = (event: object) => server.says({ topic: 'me', seq: ++seq, event });
  const state = (change: object = {}) => ({ type: 'state', presence, offers: [], work: [], ...change });

  beforeEach(() => {
    FakeSocket.opened = [];
    seq = 0;
    const socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open });
    feed = new MeFeed(socket);
    socket.start();
    server = FakeSocket.last.accept();
  });

  it('begins with the whole state', () => {
    expect(feed.getSnapshot().ready).toBe(false);
    says(state({ offers: [offer()], work: [conversation()] }));
    expect(feed.getSnapshot()).toMatchObject({ ready: true, presence, offers: [{ id: 'offer' }], work: [{ id: 'one' }] });
  });

  it('follows offers from their coming to their end, and tells the outcome once', () => {
    const told: Passing[] = [];
    feed.onPassing((news) => told.push(news));
    says(state());
    says({ type: 'offer', offer: offer() });
    expect(feed.getSnapshot().offers).toHaveLength(1);
    says({ type: 'offer-gone', offerId: 'offer', outcome: 'timed-out' });
    says({ type: 'offer-gone', offerId: 'offer', outcome: 'timed-out' });
    expect(feed.getSnapshot().offers).toEqual([]);
    expect(told).toMatchObject([{ type: 'offer-gone', outcome: 'timed-out', offer: { id: 'offer' } }]);
  });

  it('keeps the places of conversations when one of them changes', () => {
    says(state({ work: [conversation({ id: 'a' }), conversation({ id: 'b' })] }));
    says({ type: 'work', conversation: conversation({ id: 'a', state: 'wrap-up' }) });
    says({ type: 'work', conversation: conversation({ id: 'c' }) });
    expect(feed.getSnapshot().work.map(({ id, state: now }) => `${id} ${now}`)).toEqual(['a wrap-up', 'b active', 'c active']);
    says({ type: 'work-gone', conversationId: 'b' });
    expect(feed.getSnapshot().work.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('passes on how a transfer ended', () => {
    const told: Passing[] = [];
    feed.onPassing((news) => told.push(news));
    says(state());
    says({ type: 'told', code: 'transfer-rejected', conversation: conversation(), agent: avi });
    expect(told).toMatchObject([{ code: 'transfer-rejected', agent: { id: 'avi' } }]);
  });

  it('begins anew when the server can not continue', () => {
    says(state());
    says({ type: 'work', conversation: conversation() });
    expect(feed.ask()).toEqual({ after: 2 });
    server.says({ topic: 'me', resync: true });
    expect(server.frames('subscribe').at(-1)).toEqual({ subscribe: 'me' });
    server.says({ topic: 'me', seq: 1, event: state() });
    expect(feed.getSnapshot().work).toEqual([]);
  });
});
