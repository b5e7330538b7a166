// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { filled, inserted, unknownIn } from './placeholders';

describe('a placeholder', () => {
  it('that nobody knows is found, each once', () => {
    expect(unknownIn('Hello {customer}, {name} and {name} of {queue}, {answers.order}')).toEqual(['{name}']);
    expect(unknownIn('{} {answers.} {Customer}')).toEqual(['{}', '{answers.}', '{Customer}']);
  });

  it('is put in place of what is selected, and writing goes on behind it', () => {
    expect(inserted('Hello you!', 6, 9, 'customer')).toEqual({ text: 'Hello {customer}!', from: 16, to: 16 });
  });

  it('for an answer has its key selected, to be typed over', () => {
    const { text, from, to } = inserted('No. ', 4, 4, 'answers');
    expect(text).toBe('No. {answers.order}');
    expect(text.slice(from, to)).toBe('order');
  });
});

it('a message is read with names in it', () => {
  const text = 'שלום {customer}, כאן {agent}. הזמנה {answers.order number} {oops}';
  expect(filled(text, { customer: 'רות', agent: 'נועה' }, (key) => `<${key}>`)).toBe('שלום רות, כאן נועה. הזמנה <order number> {oops}');
});
