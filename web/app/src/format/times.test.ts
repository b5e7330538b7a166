// @vitest-environment node
import { expect, it } from 'vitest';
import { clock, isoDuration } from './times';

it('a duration reads as a clock does, with hours only when there are any', () => {
  expect([0, 7, 187, 3727].map(clock)).toEqual(['0:00', '0:07', '3:07', '1:02:07']);
});

it('a clock never runs below nothing', () => {
  expect(clock(-3)).toBe('0:00');
  expect(isoDuration(-3)).toBe('PT0S');
});
