import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.MOKED_URL ?? 'http://localhost:8080';

// The staff application. The widget has a configuration of its own, because it is another document with other limits.
export default defineConfig({
  root: fileURLToPath(new URL('app', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/app', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // A strict Content-Security-Policy allows no inline script, and data: only for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': server,
      '/q': server,
      '/live': { target: server, ws: true },
      '/customer/live': { target: server, ws: true },
    },
  },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['app/src/**/*.test.{ts,tsx}', 'widget/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    setupFiles: ['app/src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
