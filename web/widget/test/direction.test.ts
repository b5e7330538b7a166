import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words as en } from '../panel/strings/en';
import { words as he } from '../panel/strings/he';
import { fill } from '../panel/strings/words';
import { noa } from './fake-server';
import { world } from './page';

const { server, page } = world();
const root = join(import.meta.dirname, '..');

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

it.each(sheets)('%s knows no left and right', (name) => {
  const css = readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(css).not.toMatch(/\b(left|right)\b|[^-](width|height)\s*:\s*\d/);
});

it('speaks Hebrew, and leaves each message its own direction', async () => {
  const visitor = await page('he');
  await visitor.start('רות');
  server().say({ type: 'agent-joined', actor: noa, agent: noa });
  server().say({ type: 'message', actor: noa, text: 'Order 17', clientId: null });
  expect(visitor.texts('.notice')).toEqual(['מעכשיו השיחה היא עם נועה']);
  expect(visitor.one('.text').dir).toBe('auto');
});

it('has every place for a value in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const key of Object.keys(en) as (keyof typeof en)[]) expect([key, ...places(he[key])]).toEqual([key, ...places(en[key])]);
});

it('isolates a name from the sentence around it', () => {
  expect(fill(he.joined, { name: 'Noa' })).toContain('\u2068Noa\u2069');
});
