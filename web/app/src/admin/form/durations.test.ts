// @vitest-environment node
import { expect, it } from 'vitest';
import { matches } from '../list/matches';
import { unitOf } from './durations';

it('a duration is given in the largest unit in which it is whole', () => {
  expect([30, 90, 5400, 7200, 172_800, 0, null].map(unitOf)).toEqual(['seconds', 'seconds', 'minutes', 'hours', 'days', 'minutes', 'minutes']);
});

it('a record is found by any part of its texts, in any order, without case and vowel marks', () => {
  expect(matches('chat web', ['Website chat', null])).toBe(true);
  expect(matches('שלום', ['שָׁלוֹם'])).toBe(true);
  expect(matches('', [])).toBe(true);
  expect(matches('phone', ['Website chat'])).toBe(false);
});
