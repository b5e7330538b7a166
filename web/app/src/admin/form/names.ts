import type { Names } from '../../api/types';

/** The two names as a form holds them. */
export interface NamesDraft {
  en: string;
  he: string;
}

export function draftOf(named: { name: string; names: Names | null } | null): NamesDraft {
  return { en: named?.names?.en ?? named?.name ?? '', he: named?.names?.he ?? named?.name ?? '' };
}

/** What is sent: a language that was left empty is called as in the other one. */
export function namesOf(draft: NamesDraft): { name: string; names: Names } {
  const en = draft.en.trim();
  const he = draft.he.trim();
  return { name: en || he, names: { en: en || he, he: he || en } };
}
