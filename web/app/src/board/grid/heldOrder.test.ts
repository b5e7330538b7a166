// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { BoardView } from '../../live/boardFeed';
import { conversation } from '../../testing/samples';
import { arrange, asServed, extended, hold, stillHolds, type ShownRows } from './heldOrder';

const filter = { state: [], queue: [], agent: [], channel: [], q: '' };

function view(ids: string, change: Partial<BoardView> = {}): BoardView {
  const rows = [...ids].map((id) => conversation({ id }));
  const query = { filter, sort: '-wait' as const, window: { offset: 0, limit: 60 } };
  return { rows, offset: 0, total: rows.length, groups: [], asOf: null, query, problem: null, ...change };
}

const ids = ({ rows }: ShownRows) => rows.map(({ row }) => row.id).join('');

describe('while a row is under the pointer', () => {
  it('the rows keep their places when the server orders them anew', () => {
    const shown = arrange(hold(view('abc')), view('cab'));
    expect(ids(shown)).toBe('abc');
    expect(shown.waiting).toBe(3);
  });

  it('a row that left the list stays where it was and says so', () => {
    const shown = arrange(hold(view('abc')), view('ac'));
    expect(ids(shown)).toBe('abc');
    expect(shown.rows.map(({ gone }) => gone)).toEqual([false, true, false]);
    expect(shown.waiting).toBe(1);
  });

  it('a row that would push others down is shown at the end until then', () => {
    const now = view('abc');
    const shown = arrange(extended(hold(view('bc')), now), now);
    expect(ids(shown)).toBe('bca');
    expect(shown.waiting).toBe(3);
  });

  it('in a window that does not reach the end it waits', () => {
    const now = view('abc', { total: 9 });
    const shown = arrange(extended(hold(view('bc', { total: 8 })), now), now);
    expect(ids(shown)).toBe('bc');
    expect(shown.waiting).toBe(1);
  });

  it('a row that comes at the end moves nothing and is added', () => {
    const now = view('abcd');
    const shown = arrange(extended(hold(view('abc')), now), now);
    expect(ids(shown)).toBe('abcd');
    expect(shown.waiting).toBe(0);
  });

  it('a row shows its newest content in its old place', () => {
    const now = view('ba');
    now.rows[1]!.state = 'wrap-up';
    expect(arrange(hold(view('ab')), now).rows[0]!.row.state).toBe('wrap-up');
  });

  it('another window or another question ends the hold', () => {
    const held = hold(view('ab'));
    expect(stillHolds(held, view('ba'))).toBe(true);
    expect(stillHolds(held, view('ab', { offset: 20 }))).toBe(false);
    const other = view('ab').query!;
    expect(stillHolds(held, view('ab', { query: { ...other, sort: 'customer' } }))).toBe(false);
  });
});

it('without a hold the rows are as the server orders them', () => {
  expect(ids(asServed(view('cab')))).toBe('cab');
  expect(asServed(view('cab')).waiting).toBe(0);
});
