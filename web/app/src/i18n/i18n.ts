import i18next, { type BackendModule, type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/http';
import type { Language } from '../api/types';
import { isolate } from './isolate';

export const LANGUAGES: readonly Language[] = ['en', 'he'];
export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'he' ? 'rtl' : 'ltr');

const REMEMBERED = 'moked.language';
const texts = import.meta.glob<{ default: object }>('./{en,he}/*.json');

/** One file for each language and area, fetched when the area is first shown. */
const files: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = texts[`./${language}/${namespace}.json`];
    if (!load) done(new Error(`no texts for ${namespace} (expected: en and he)`), null);
    else load().then((module) => done(null, module.default as never), (failure: Error) => done(failure, null));
  },
};

/** Numbers in the reader's digits and separators; names that can't disturb the direction of their sentence. */
const values: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, _format, language = 'en') {
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return isolate(String(value ?? ''), language);
  },
};

function preferred(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  if (remembered === 'en' || remembered === 'he') return remembered;
  // Browsers still say `iw` for Hebrew in places.
  return navigator.languages.some((one) => /^(he|iw)\b/.test(one)) ? 'he' : 'en';
}

function follow(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  localStorage.setItem(REMEMBERED, language);
  speak(language);
}

i18next.on('languageChanged', follow);

export const i18n = i18next;

export function startI18n(): Promise<unknown> {
  return i18next
    .use(files)
    .use(values)
    .use(initReactI18next)
    .init({
      lng: preferred(),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: true },
    });
}
