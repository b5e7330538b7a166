// @vitest-environment node
import { expect, it } from 'vitest';
import { isolate } from './isolate';

it('a name of the other direction is kept from reordering the sentence', () => {
  expect(isolate('דנה', 'en')).toBe('\u2068דנה\u2069');
  expect(isolate('Dana', 'he')).toBe('\u2068Dana\u2069');
  expect(isolate('דנה (VIP)', 'he')).toBe('\u2068דנה (VIP)\u2069');
});

it('a name of the same direction stays the plain text that it is', () => {
  expect(isolate('Dana', 'en')).toBe('Dana');
  expect(isolate('דנה', 'he')).toBe('דנה');
  expect(isolate('42', 'he')).toBe('42');
});

it('a sentence with isolated values in it has the reader’s direction inside of another sentence', () => {
  const clause = `${isolate('התשובה "kind"', 'he')}: ${isolate('gift', 'he')}`;
  expect(isolate(clause, 'he')).toBe(`\u2067${clause}\u2069`);
  const english = `the subject contains “${isolate('מתנה', 'en')}”`;
  expect(isolate(english, 'en')).toBe(`\u2066${english}\u2069`);
});
