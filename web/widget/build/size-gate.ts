import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KB = 1024;
export const LOADER_LIMIT = 5 * KB;
export const OPENED_LIMIT = 40 * KB;

export interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/** What a customer's browser fetches, gzipped: at first, and in all once the panel is open in the heavier language. */
export function weigh(chunks: readonly Chunk[]): { loader: number; opened: number } {
  let loader = 0;
  let shared = 0;
  let language = 0;
  for (const { fileName, code } of chunks) {
    const size = gzipSync(code).length;
    if (fileName === 'moked.js') loader = size;
    if (/^(en|he)-/.test(fileName)) language = Math.max(language, size);
    else shared += size;
  }
  return { loader, opened: shared + language };
}

/** Says what is too heavy, or null. */
export function verdict({ loader, opened }: { loader: number; opened: number }): string | null {
  if (loader > LOADER_LIMIT) return `moked.js: ${loader} bytes gzip (expected: at most ${LOADER_LIMIT})`;
  if (opened > OPENED_LIMIT) return `opened widget: ${opened} bytes gzip (expected: at most ${OPENED_LIMIT})`;
  return null;
}

/** Fails the build that would make the shops' pages slow. */
export function sizeGate(): Plugin {
  return {
    name: 'moked-size-gate',
    writeBundle(_, bundle) {
      const sizes = weigh(Object.values(bundle).filter((output) => output.type === 'chunk'));
      this.info(`loader ${sizes.loader}, opened ${sizes.opened} bytes gzip`);
      const complaint = verdict(sizes);
      if (complaint) this.error(complaint);
    },
  };
}
