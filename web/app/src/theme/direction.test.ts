// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = 'app/src';
const PHYSICAL =
  /(^|[\s;{"'`])(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)\b|(^\s*|[;{]\s*)(left|right)\s*:|text-align\s*:\s*(left|right)|float\s*:\s*(left|right)|\b(margin|padding|border)(Left|Right)\b/m;

it('layout knows start and end, never left and right', () => {
  const guilty = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|tsx)$/.test(name))
    .filter((name) => PHYSICAL.test(readFileSync(join(SOURCES, name), 'utf8')));
  expect(guilty).toEqual([]);
});
