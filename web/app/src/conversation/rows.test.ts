// @vitest-environment node
import { expect, it } from 'vitest';
import { asAgent, message } from '../testing/samples';
import { rowsOf } from './rows';

const shapes = (items: Parameters<typeof rowsOf>[0]) =>
  rowsOf(items).map((row) => (row.kind === 'message' ? `message${row.first ? ' with name' : ''}` : row.kind));

it('what one person says in a row stands under one name', () => {
  expect(shapes([message(1), message(2), message(3, { actor: asAgent })])).toEqual([
    'day',
    'message with name',
    'message',
    'message with name',
  ]);
});

it('an internal message never stands in the row of public ones', () => {
  const both = [message(1, { actor: asAgent }), message(2, { actor: asAgent, audience: 'internal' })];
  expect(shapes(both)).toEqual(['day', 'message with name', 'message with name']);
});

it('a pause or a new day begins a new row', () => {
  const later = message(2, { at: '2026-11-22T10:30:00Z' });
  const nextDay = message(3, { at: '2026-11-24T10:30:01Z' });
  expect(shapes([message(1), later, nextDay])).toEqual([
    'day',
    'message with name',
    'message with name',
    'day',
    'message with name',
  ]);
});
