// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { asAgent, conversation, customer, frame, message } from '../testing/samples';
import { ConversationFeed } from './conversationFeed';
import { LiveSocket } from './socket';

const topic = 'conversation:one';
const caughtUp = (seq: number) => ({ topic, seq, caughtUp: true, conversation: conversation({ lastSeq: seq }) });

describe('the live state of a conversation', () => {
  let socket: LiveSocket;
  let feed: ConversationFeed;
  const seqs = () => feed.getSnapshot().items.map(({ seq }) => seq);

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSocket.opened = [];
    socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open, random: () => 0 });
    feed = new ConversationFeed('one', socket);
    socket.start();
    FakeSocket.last.accept();
    return () => vi.useRealTimers();
  });

  function reconnect(): FakeSocket {
    FakeSocket.last.breaks();
    vi.runOnlyPendingTimers();
    return FakeSocket.last.accept();
  }

  it('asks for everything at first and shows it when all of it has come', () => {
    const server = FakeSocket.last;
    expect(server.frames('subscribe')).toEqual([{ subscribe: topic }]);
    const drawn = vi.fn<() => void>();
    feed.subscribe(drawn);
    server.says(frame('one', message(1)), frame('one', message(2)));
    expect(drawn).not.toHaveBeenCalled();
    server.says(caughtUp(2));
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(seqs()).toEqual([1, 2]);
    expect(feed.getSnapshot().head?.customer.name).toBe('Ruth');
  });

  it('asks after a lost connection only for what it missed', () => {
    FakeSocket.last.says(frame('one', message(1)), frame('one', message(2)), caughtUp(2));
    const server = reconnect();
    expect(server.frames('subscribe')).toEqual([{ subscribe: topic, after: 2 }]);
    server.says(frame('one', message(3)), caughtUp(3));
    expect(seqs()).toEqual([1, 2, 3]);
  });

  it('shows what comes twice once', () => {
    FakeSocket.last.says(frame('one', message(1)), caughtUp(1), frame('one', message(1)), frame('one', message(2)));
    expect(seqs()).toEqual([1, 2]);
  });

  it('never shows what lies beyond a gap before the gap is filled, and asks for it once', () => {
    const server = FakeSocket.last;
    server.says(frame('one', message(1)), caughtUp(1), frame('one', message(3)), frame('one', message(4)));
    expect(seqs()).toEqual([1]);
    expect(server.frames('subscribe')).toEqual([{ subscribe: topic }, { subscribe: topic, after: 1 }]);
    server.says(frame('one', message(2)), frame('one', message(3)), frame('one', message(4)), caughtUp(4));
    expect(seqs()).toEqual([1, 2, 3, 4]);
  });

  it('drops what it has and begins anew when the server can not continue', () => {
    const server = FakeSocket.last;
    server.says(frame('one', message(1)), frame('one', message(2)), caughtUp(2), { topic, resync: true });
    expect(server.frames('subscribe').at(-1)).toEqual({ subscribe: topic });
    server.says(frame('one', message(1, { text: 'anew' })), caughtUp(1));
    expect(feed.getSnapshot().items).toMatchObject([{ text: 'anew' }]);
  });

  it('shows a written message at once and replaces it by the timeline, never both', () => {
    const server = FakeSocket.last;
    server.says(caughtUp(0));
    feed.send('Hello', 'public');
    expect(feed.getSnapshot().pending).toMatchObject([{ text: 'Hello', state: 'sending' }]);
    const [sent] = server.frames('send');
    expect(sent).toMatchObject({ send: 'one', text: 'Hello', audience: 'public' });
    server.says({ sent: sent?.clientId, seq: 1 });
    server.says(frame('one', message(1, { actor: asAgent, text: 'Hello', clientId: sent?.clientId as string })));
    expect(feed.getSnapshot().pending).toEqual([]);
    expect(seqs()).toEqual([1]);
  });

  it('sends again what was not answered, under the same clientId and in the order written', () => {
    FakeSocket.last.says(caughtUp(0));
    feed.send('first', 'public');
    feed.send('second', 'internal');
    const before = FakeSocket.last.frames('send').map(({ clientId }) => clientId);
    const server = reconnect();
    expect(server.frames('send').map(({ clientId }) => clientId)).toEqual(before);
    expect(server.frames('send').map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('keeps what is written while there is no connection and sends it with the next one', () => {
    FakeSocket.last.says(caughtUp(0));
    FakeSocket.last.breaks();
    feed.send('while away', 'public');
    expect(feed.getSnapshot().pending).toHaveLength(1);
    vi.runOnlyPendingTimers();
    expect(FakeSocket.last.accept().frames('send')).toMatchObject([{ text: 'while away' }]);
  });

  it('does not send again what the server has acknowledged', () => {
    FakeSocket.last.says(caughtUp(0));
    feed.send('kept', 'public');
    FakeSocket.last.says({ sent: FakeSocket.last.frames('send')[0]?.clientId, seq: 1 });
    expect(reconnect().frames('send')).toEqual([]);
    expect(feed.getSnapshot().pending).toHaveLength(1);
  });

  it('leaves a refused message to its writer: again under the same clientId, or not at all', () => {
    const server = FakeSocket.last;
    server.says(caughtUp(0));
    feed.send('late', 'public');
    const clientId = server.frames('send')[0]?.clientId as string;
    server.says({ failed: clientId, problem: { code: 'wrong-state', detail: 'It has ended.' } });
    expect(feed.getSnapshot().pending).toMatchObject([{ state: 'failed', problem: { detail: 'It has ended.' } }]);
    expect(reconnect().frames('send')).toEqual([]);
    feed.retry(clientId);
    expect(FakeSocket.last.frames('send')).toMatchObject([{ clientId }]);
    feed.discard(clientId);
    expect(feed.getSnapshot().pending).toEqual([]);
  });

  it('knows who is typing until he says otherwise, writes, or is silent for long', () => {
    const server = FakeSocket.last;
    const typing = () => feed.getSnapshot().typing.map(({ name }) => name);
    const signal = (on: boolean) => ({ topic, signal: { type: 'typing', actor: customer, on } });
    server.says(caughtUp(0), signal(true));
    expect(typing()).toEqual(['Ruth']);
    server.says(signal(false));
    expect(typing()).toEqual([]);
    server.says(signal(true), frame('one', message(1)));
    expect(typing()).toEqual([]);
    server.says(signal(true));
    vi.advanceTimersByTime(10_000);
    expect(typing()).toEqual([]);
  });

  it('keeps the list itself while only signals come, so that nothing is drawn anew', () => {
    const server = FakeSocket.last;
    server.says(frame('one', message(1)), caughtUp(1));
    const before = feed.getSnapshot().items;
    server.says({ topic, signal: { type: 'seen', side: 'customer', delivered: 1, read: 1 } });
    expect(feed.getSnapshot().items).toBe(before);
    expect(feed.getSnapshot().seen.customer).toEqual({ delivered: 1, read: 1 });
  });

  it('tells why a conversation is refused to the reader', () => {
    FakeSocket.last.says({ topic, error: { code: 'no-consent', detail: 'Not agreed.' } });
    expect(feed.getSnapshot().problem).toMatchObject({ code: 'no-consent', detail: 'Not agreed.' });
  });
});
