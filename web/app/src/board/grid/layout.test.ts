// @vitest-environment node
import { expect, it } from 'vitest';
import { grouped, plain } from './layout';

const group = (id: string, total: number) => ({ queue: { id, name: id, names: null }, total, waiting: 0 });
const written = (layout: ReturnType<typeof plain>) =>
  Array.from({ length: layout.lines }, (_, line) => {
    const at = layout.at(line);
    return 'row' in at ? at.row : at.group.queue.id;
  });

it('puts the head of each group over its rows, and a collapsed one alone', () => {
  const groups = [group('a', 2), group('b', 3), group('c', 1)];
  expect(written(grouped(groups, []))).toEqual(['a', 0, 1, 'b', 2, 3, 4, 'c', 5]);
  expect(written(grouped(groups, ['b']))).toEqual(['a', 0, 1, 'b', 'c', 2]);
  expect(written(plain(2))).toEqual([0, 1]);
});

it('finds a row again', () => {
  const layout = grouped([group('a', 2), group('b', 3), group('c', 1)], ['a']);
  for (const row of [0, 1, 2, 3]) expect(layout.at(layout.lineOf(row))).toEqual({ row });
  expect([0, 1, 2, 5, 6].map((line) => layout.rowFrom(line))).toEqual([0, 0, 0, 3, 3]);
});
