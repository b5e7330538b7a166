import type { Language, Settings } from '../contract';

/** The language the tag asks for, else the page's, else the visitor's; English when none of them is spoken here. */
export function chooseLanguage(...wishes: (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0];
    // `iw` is what older systems call Hebrew.
    if (language === 'he' || language === 'iw') return 'he';
    if (language === 'en') return 'en';
  }
  return 'en';
}

export function readSettings(script: HTMLScriptElement): Settings | null {
  const { key, language } = script.dataset;
  if (!key) return null;
  return {
    key,
    origin: new URL(script.src).origin,
    language: chooseLanguage(language, document.documentElement.lang, ...navigator.languages),
  };
}
