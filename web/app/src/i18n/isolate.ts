const HEBREW_OR_ARABIC = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LETTER = /\p{L}/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const ISOLATES = /[\u2066-\u2069]/;
const POP = '\u2069';

/**
 * A value put into a sentence of another direction is wrapped in Unicode isolates, so that it can't reorder the words around
 * it. A value of the sentence's own direction stays as it is: what is copied, searched or tested is then the plain text. A value
 * that holds isolated values is a sentence of ours and has the reader's direction, which nothing in it may tell by itself.
 */
export function isolate(value: string, language: string): string {
  const rightToLeft = language === 'he';
  const foreign = rightToLeft
    ? LETTER.test(value.replaceAll(new RegExp(HEBREW_OR_ARABIC, 'g'), ''))
    : HEBREW_OR_ARABIC.test(value);
  if (!foreign) return value;
  const ours = rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
  return (ISOLATES.test(value) ? ours : FIRST_STRONG_ISOLATE) + value + POP;
}
