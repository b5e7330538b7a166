// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = 'app/src';
const AREAS = ['shell', 'desk', 'conversation', 'picking', 'dispatch', 'board', 'why', 'admin', 'routing', 'workforce', 'setup', 'agents', 'rights', 'alerts', 'bulk', 'views', 'closing', 'sentiment'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = Map<string, string>;

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[prefix + key, inner] as [string, string]] : flatten(inner, `${prefix}${key}.`),
  );
}

function textsIn(language: string): Texts {
  return new Map(
    AREAS.flatMap((area) => {
      const file = JSON.parse(readFileSync(`${SOURCES}/i18n/${language}/${area}.json`, 'utf8')) as object;
      return flatten(file).map(([key, text]) => [`${area}:${key}`, text] as [string, string]);
    }),
  );
}

const stems = (texts: Texts) => new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')));

interface Use {
  file: string;
  key: RegExp;
  written: string;
}

const areaOf = (source: string) =>
  /useTranslation\((?:\[)?'([a-z]+)'/.exec(source)?.[1] ?? /TFunction<'([a-z]+)'>/.exec(source)?.[1] ?? 'shell';

/** Every `t('…')` of a source; a `${…}` in a template stands for anything. A key without an area is of the file's own area. */
function usesIn(file: string): Use[] {
  const source = readFileSync(file, 'utf8');
  const own = areaOf(source);
  return [...source.matchAll(/\bt\(\s*(?:[^'"`()]*\?\s*)?(['`])(.+?)\1(?:\s*:\s*(['`])(.+?)\3)?/g)]
    .flatMap((found) => [found[2], found[4]])
    .filter((key) => key !== undefined)
    .map((key) => {
      const full = key.includes(':') ? key : `${own}:${key}`;
      const pattern = full.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[^:]+');
      return { file, written: key, key: new RegExp(`^${pattern}$`) };
    });
}

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
  .map((name) => join(SOURCES, name));

/** A key that is chosen first and given to `t` afterwards stands in its source as a literal. */
function standsIn(file: string, stem: string): boolean {
  const source = readFileSync(file, 'utf8');
  const [area, key] = stem.split(':') as [string, string];
  return source.includes(`'${stem}'`) || (areaOf(source) === area && source.includes(`'${key}'`));
}

describe('the texts', () => {
  const texts = { en: textsIn('en'), he: textsIn('he') };
  const uses = sources.flatMap(usesIn);

  it('are the same in English and Hebrew', () => {
    expect([...stems(texts.he)].toSorted()).toEqual([...stems(texts.en)].toSorted());
  });

  it('are never empty', () => {
    const empty = Object.values(texts).flatMap((all) => [...all].filter(([, text]) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  it.each(['en', 'he'] as const)('have every plural form that %s knows', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = [...texts[language].keys()];
    const counted = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    const missing = [...counted].flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !keys.includes(key));
    expect(missing).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).toSorted().join();
    const different = [...texts.en].filter(([key, text]) => {
      const hebrew = texts.he.get(key);
      // A plural form such as "two" may say the number in words.
      return hebrew !== undefined && !PLURAL.test(key) && values(hebrew) !== values(text);
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('exist wherever they are used', () => {
    const known = [...stems(texts.en)];
    const unknown = uses.filter(({ key }) => !known.some((stem) => key.test(stem)));
    expect(unknown.map(({ file, written }) => `${written} in ${file}`)).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...stems(texts.en)]
      .filter((stem) => !uses.some(({ key }) => key.test(stem)))
      .filter((stem) => !sources.some((file) => standsIn(file, stem)));
    expect(unused).toEqual([]);
  });
});
