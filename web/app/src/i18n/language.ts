import { useTranslation } from 'react-i18next';
import type { Language, Names } from '../api/types';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'he' ? 'he' : 'en';
}

interface Named {
  name: string | null;
  names?: Names | null;
}

export function nameIn(language: Language, named: Named): string {
  return named.names?.[language] ?? named.name ?? '';
}

/** The name of a person, queue or workstream in the reader's language. */
export function useName(): (named: Named) => string {
  const language = useLanguage();
  return (named) => nameIn(language, named);
}
