const HEBREW_OR_ARABIC = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LETTER = /\p{L}/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP = '\u2069';

/**
 * A value put into a sentence of another direction is wrapped in Unicode isolates, so that it can't reorder the words around
 * it. A value of the sentence's own direction stays as it is: what is copied, searched or tested is then the plain text.
 */
export function isolate(value: string, language: string): string {
  const rightToLeft = language === 'he';
  const foreign = rightToLeft
    ? LETTER.test(value.replaceAll(new RegExp(HEBREW_OR_ARABIC, 'g'), ''))
    : HEBREW_OR_ARABIC.test(value);
  return foreign ? FIRST_STRONG_ISOLATE + value + POP : value;
}
