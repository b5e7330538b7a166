import type { Operator, Test } from '../../../api/routing';

/** What conditions are about. Those of `KEYED` have a key after them: `answers.order`. */
export const FIELDS = [
  'channel',
  'language',
  'customer.name',
  'subject',
  'text',
  'answers',
  'context',
  'attributes',
  'time.day',
  'time.of-day',
  'time.hours',
] as const;
export type Field = (typeof FIELDS)[number];

const KEYED: readonly Field[] = ['answers', 'context', 'attributes'];
export const isKeyed = (field: Field): boolean => KEYED.includes(field);

/** How its value is given: one of a few, words, words or numbers, a time of day, or operating hours. */
export type Sort = 'choice' | 'words' | 'anything' | 'clock' | 'hours';
const SORTS: Partial<Record<Field, Sort>> = {
  answers: 'anything',
  context: 'anything',
  attributes: 'anything',
  channel: 'choice',
  language: 'choice',
  'time.day': 'choice',
  'time.of-day': 'clock',
  'time.hours': 'hours',
};
export const sortOf = (field: Field): Sort => SORTS[field] ?? 'words';

const WORDS: readonly Operator[] = ['is', 'is-not', 'contains', 'does-not-contain', 'starts-with', 'one-of', 'is-set', 'is-not-set'];
const OPERATORS: Record<Sort, readonly Operator[]> = {
  choice: ['is', 'is-not', 'one-of'],
  words: WORDS,
  anything: [...WORDS, 'less-than', 'greater-than'],
  clock: ['less-than', 'greater-than', 'is', 'is-not'],
  hours: ['open', 'closed'],
};
export const operatorsOf = (field: Field) => OPERATORS[sortOf(field)];
export const takesValue = (op: Operator) => op !== 'is-set' && op !== 'is-not-set';

/** A field as it is written, taken apart; what this page does not know is shown as a text with its whole name as key. */
export function fieldOf(test: Test): { field: Field; key: string } {
  const keyed = KEYED.find((one) => test.field.startsWith(`${one}.`));
  if (keyed) return { field: keyed, key: test.field.slice(keyed.length + 1) };
  const plain = FIELDS.find((one) => one === test.field);
  return plain ? { field: plain, key: '' } : { field: 'context', key: test.field };
}

export const written = (field: Field, key: string) => (isKeyed(field) ? `${field}.${key}` : field);

/** A test's value as one text; a number comes from programs, the page writes texts. */
export const textOf = (value: Test['value']): string => String((Array.isArray(value) ? value[0] : value) ?? '');
export const textsOf = (value: Test['value']): string[] => (Array.isArray(value) ? value : [textOf(value)].filter(Boolean));

/** The same test by another operator, with as much of its value as that one takes. */
export function withOperator({ field, value }: Test, op: Operator): Test {
  if (!takesValue(op)) return { field, op };
  return { field, op, value: op === 'one-of' ? textsOf(value) : textOf(value) };
}

/** The same test of another field: operator and value stay where they still mean something. */
export function withField(test: Test, field: Field, key: string): Test {
  const before = fieldOf(test).field;
  const operators = operatorsOf(field);
  const op = operators.includes(test.op) ? test.op : (operators[0] as Operator);
  const isText = (one: Field) => sortOf(one) === 'words' || sortOf(one) === 'anything';
  const sameValues = isText(before) && isText(field);
  const value = before === field || sameValues ? test.value : null;
  return withOperator({ field: written(field, key), op: test.op, value }, op);
}

export const newTest = (): Test => ({ field: 'subject', op: 'contains', value: '' });
