// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { Feeds } from './feeds';

describe('the feeds of a page', () => {
  let feeds: Feeds;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSocket.opened = [];
    feeds = new Feeds({ url: 'ws://test/live', open: FakeSocket.open });
    feeds.socket.start();
    FakeSocket.last.accept();
    return () => vi.useRealTimers();
  });

  it('are one for each conversation, however many read it', () => {
    expect(feeds.conversation('one')).toBe(feeds.conversation('one'));
    expect(FakeSocket.last.frames('subscribe').filter(({ subscribe }) => subscribe === 'conversation:one')).toHaveLength(1);
  });

  it('stay while somebody reads, and a while longer for who comes back', () => {
    const feed = feeds.conversation('one');
    const first = feeds.holdConversation('one');
    const second = feeds.holdConversation('one');
    first();
    vi.advanceTimersByTime(60_000);
    expect(feeds.conversation('one')).toBe(feed);
    second();
    vi.advanceTimersByTime(29_000);
    expect(FakeSocket.last.frames('unsubscribe')).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.last.frames('unsubscribe')).toEqual([{ unsubscribe: 'conversation:one' }]);
    expect(feeds.conversation('one')).not.toBe(feed);
  });
});
