export interface Choice {
  id: string;
  text: string;
}

/** More than anybody reads through; who wants another types some letters of it. */
const LONGEST = 100;

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The choices whose words begin as the typed ones do, in any order, without regard to case and vowel marks. */
export function matching(choices: readonly Choice[], typed: string): { shown: Choice[]; hidden: number } {
  const wanted = plain(typed).split(/\s+/).filter((word) => word !== '');
  const found = choices.filter(({ text }) => {
    const words = plain(text).split(/[\s\-־]+/);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
  return { shown: found.slice(0, LONGEST), hidden: Math.max(0, found.length - LONGEST) };
}
