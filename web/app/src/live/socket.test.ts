// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { retryDelay } from './backoff';
import { LiveSocket } from './socket';

describe('the page’s one socket', () => {
  const onRefused = vi.fn<() => void>();
  const onSessionEnded = vi.fn<() => void>();
  let socket: LiveSocket;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSocket.opened = [];
    socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open, random: () => 0, onRefused, onSessionEnded });
    socket.start();
    return () => vi.useRealTimers();
  });

  it('comes back by itself and asks for every topic again', () => {
    socket.read({ topic: 'me', ask: () => ({ after: 7 }), receive: () => {} });
    FakeSocket.last.accept();
    FakeSocket.last.breaks();
    expect(socket.state).toBe('reconnecting');
    vi.runOnlyPendingTimers();
    expect(FakeSocket.opened).toHaveLength(2);
    FakeSocket.last.accept();
    expect(socket.state).toBe('live');
    expect(FakeSocket.last.frames('subscribe')).toEqual([{ subscribe: 'me', after: 7 }]);
  });

  it('gives up a connection that does not answer its ping', () => {
    FakeSocket.last.accept().answersPings = false;
    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.last.frames('ping')).toHaveLength(1);
    vi.advanceTimersByTime(8_000);
    expect(socket.state).toBe('reconnecting');
  });

  it('keeps a connection that answers', () => {
    FakeSocket.last.accept();
    vi.advanceTimersByTime(29_000);
    expect(FakeSocket.last.frames('ping')).toHaveLength(1);
    expect(socket.state).toBe('live');
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it('tries at once when the page comes into view or the network is back', () => {
    FakeSocket.last.accept();
    FakeSocket.last.breaks();
    socket.nudge();
    expect(FakeSocket.opened).toHaveLength(2);
    socket.nudge();
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('asks whether the session is lost when a connection never opened', () => {
    FakeSocket.last.breaks();
    expect(onRefused).toHaveBeenCalledTimes(1);
  });

  it('stays away when the session has ended', () => {
    FakeSocket.last.accept();
    FakeSocket.last.breaks(4401);
    vi.runAllTimers();
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    expect(FakeSocket.opened).toHaveLength(1);
    expect(socket.state).toBe('stopped');
  });

  it('says that a frame was not sent instead of keeping it', () => {
    expect(socket.send({ typing: 'one', on: true })).toBe(false);
  });

  it('waits longer each time, never more than a quarter of a minute, and never the same for all', () => {
    const longest = Array.from({ length: 8 }, (_, attempt) => retryDelay(attempt, () => 1));
    expect(longest.slice(0, 4)).toEqual([600, 1100, 2100, 4100]);
    expect(longest.at(-1)).toBe(15_100);
    expect(retryDelay(5, () => 0)).toBe(100);
  });
});
