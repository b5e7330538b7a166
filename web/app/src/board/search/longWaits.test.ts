// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../api/types';
import type { BoardView } from '../../live/boardFeed';
import { received, receivedAt } from '../../live/receipt';
import { conversation } from '../../testing/samples';
import { longWaits } from './longWaits';

const waiting = (id: string, waitSeconds: number) => received(conversation({ id, state: 'open', waitSeconds }));
const answered = (id: string) => received(conversation({ id, state: 'active', reason: 'in-conversation', waitSeconds: 900 }));

function view(rows: Conversation[], change: Partial<BoardView> = {}): BoardView {
  return { rows, offset: 0, total: rows.length, asOf: null, query: null, problem: null, ...change };
}
const ids = ({ rows }: BoardView) => rows.map(({ id }) => id).join('');

describe('who needs attention', () => {
  const rows = [waiting('a', 300), waiting('b', 110), answered('c')];
  const arrived = receivedAt(rows[0]!);

  it('is who has waited over two minutes, not who once did', () => {
    const found = longWaits(view(rows), 120, arrived);
    expect(ids(found)).toBe('a');
    expect(found).toMatchObject({ total: 1, more: false });
  });

  it('grows by time alone', () => {
    expect(ids(longWaits(view(rows), 120, arrived + 11_000))).toBe('ab');
  });

  it('may go on beyond the window', () => {
    expect(longWaits(view(rows.slice(0, 1), { total: 90 }), 120, arrived)).toMatchObject({ more: true, total: 2 });
  });
});

it('any other view is shown whole', () => {
  expect(longWaits(view([answered('c')], { total: 90 }), null, 0)).toMatchObject({ total: 90, more: false });
});
