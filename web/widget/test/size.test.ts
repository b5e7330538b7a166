// @vitest-environment node
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { LOADER_LIMIT, OPENED_LIMIT, verdict, weigh, type Chunk } from '../build/size-gate';

it('keeps loader and opened widget within their limits, and the loader a classic script', async () => {
  const configFile = join(import.meta.dirname, '../../vite.widget.config.ts');
  const built = (await build({ configFile, logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  const chunks: Chunk[] = built.output.filter((output) => output.type === 'chunk');
  expect(verdict(weigh(chunks))).toBeNull();
  const loader = chunks.find(({ fileName }) => fileName === 'moked.js')!;
  expect(loader.code).not.toMatch(/^\s*(import|export)\b|__PANEL_FILE__/m);
  expect(loader.code).toMatch(/^\(\(\)=>\{/);
}, 60_000);

it('says which part is too heavy', () => {
  expect(verdict({ loader: LOADER_LIMIT + 1, opened: 0 })).toContain('moked.js');
  expect(verdict({ loader: 0, opened: OPENED_LIMIT + 1 })).toContain('opened widget');
  expect(verdict({ loader: LOADER_LIMIT, opened: OPENED_LIMIT })).toBeNull();
});
