import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoShop } from './widget/build/demo-shop.ts';
import { loaderAndPanel } from './widget/build/loader-and-panel.ts';
import { sizeGate } from './widget/build/size-gate.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// What customers load, on pages that aren't ours: every byte counts, and every address is absolute to the script's own.
export default defineConfig({
  root: path('widget'),
  base: './',
  publicDir: false,
  plugins: [loaderAndPanel(), sizeGate(), demoShop(path('widget/shop'), path('dist/shop'))],
  build: {
    outDir: path('dist/widget'),
    emptyOutDir: true,
    target: 'es2023',
    // Without it light-dark() is rewritten into something that needs both style sheets in one.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    rollupOptions: {
      input: { moked: path('widget/loader/moked.ts'), panel: path('widget/panel/panel.ts') },
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'es',
        // The loader's name is in every shop's page and stays; all others may be cached for ever.
        entryFileNames: ({ name }) => (name === 'moked' ? 'moked.js' : `${name}-[hash].js`),
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});
