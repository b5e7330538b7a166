// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { conversation, dana } from '../../testing/samples';
import { undoable } from './graces';

const now = Date.parse('2026-11-22T10:00:00Z');
const closing = (id: string, version = 1, dueAt = '2026-11-22T10:00:05Z') =>
  conversation({ id, version, forceClose: { by: dana, reason: 'spam', dueAt } });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('what can still be undone', () => {
  it('is what was begun here, while its grace lasts', () => {
    expect(ids(undoable([closing('a')], [], 'dana', now))).toEqual(['a']);
    expect(undoable([closing('a')], [], 'dana', now + 5_000)).toEqual([]);
  });

  it('is also what the reader began elsewhere and sees in a row', () => {
    expect(ids(undoable([], [closing('a')], 'dana', now))).toEqual(['a']);
    expect(undoable([], [closing('a')], 'somebody else', now)).toEqual([]);
  });

  it('is no more what somebody has taken back', () => {
    expect(undoable([closing('a', 1)], [conversation({ id: 'a', version: 2 })], 'dana', now)).toEqual([]);
  });

  it('stands over a row that is older than the closing', () => {
    expect(ids(undoable([closing('a', 2)], [conversation({ id: 'a', version: 1 })], 'dana', now))).toEqual(['a']);
  });
});
