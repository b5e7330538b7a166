const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether every typed word is somewhere in these texts, without regard to case and vowel marks. */
export function matches(typed: string, texts: readonly (string | null | undefined)[]): boolean {
  const text = plain(texts.filter(Boolean).join('\n'));
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A named thing is found by either of its names, whichever language one reads. */
export const namesOfOne = ({ name, names }: { name: string; names?: { en?: string; he?: string } | null }) => [name, names?.en, names?.he];
