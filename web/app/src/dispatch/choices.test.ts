// @vitest-environment node
import { expect, it } from 'vitest';
import { matching } from './choices';

const people = ['Noa Levi', 'Avi Cohen', 'נועה בן־דוד'].map((text, index) => ({ id: String(index), text }));
const found = (typed: string) => matching(people, typed).shown.map(({ text }) => text);

it('finds by the beginnings of words, in any order and case', () => {
  expect(found('lev no')).toEqual(['Noa Levi']);
  expect(found('דוד')).toEqual(['נועה בן־דוד']);
  expect(found('evi')).toEqual([]);
});

it('shows all without a search', () => {
  expect(found('  ')).toHaveLength(3);
});

it('says how many more a long list has', () => {
  const many = Array.from({ length: 130 }, (_, index) => ({ id: String(index), text: `Agent ${index}` }));
  expect(matching(many, 'agent').hidden).toBe(30);
});
