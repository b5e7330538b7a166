import { cpSync, rmSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the demo shop beside the widget. It is plain files, as a shop's own page would be, and is served at /shop/index.html. */
export function demoShop(from: string, to: string): Plugin {
  return {
    name: 'moked-demo-shop',
    writeBundle() {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
    },
  };
}
