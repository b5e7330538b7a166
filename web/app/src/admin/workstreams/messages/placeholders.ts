/** What a message may name besides the answers before the conversation. */
export const PLACEHOLDERS = ['customer', 'agent', 'queue'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export const LONGEST = 1000;

const BRACES = /\{([^{}]*)\}/g;
const ANSWER = /^answers\.[^{}]{1,64}$/;
const isKnown = (name: string) => PLACEHOLDERS.some((one) => one === name) || ANSWER.test(name);

/** What stands in braces and is nothing that could be put in its place. */
export const unknownIn = (text: string): string[] => [
  ...new Set([...text.matchAll(BRACES)].filter(([, name]) => !isKnown(name as string)).map(([written]) => written)),
];

/** A message as a customer reads it; a placeholder for which there is nothing stays as it is written. */
export const filled = (text: string, values: Partial<Record<Placeholder, string>>, answer: (key: string) => string): string =>
  text.replaceAll(BRACES, (written, name: string) => {
    if (ANSWER.test(name)) return answer(name.slice('answers.'.length));
    return values[name as Placeholder] ?? written;
  });

export interface Inserted {
  text: string;
  /** Where writing goes on: behind it, or where the key of an answer is to be typed. */
  from: number;
  to: number;
}

/** What a placeholder for an answer begins as: its key is chosen, to be typed over. */
const KEY = 'order';

/** A text with a placeholder in place of what is selected. */
export function inserted(text: string, from: number, to: number, placeholder: Placeholder | 'answers'): Inserted {
  const name = placeholder === 'answers' ? `answers.${KEY}` : placeholder;
  const next = `${text.slice(0, from)}{${name}}${text.slice(to)}`;
  const end = from + name.length + 2;
  return placeholder === 'answers' ? { text: next, from: end - 1 - KEY.length, to: end - 1 } : { text: next, from: end, to: end };
}
