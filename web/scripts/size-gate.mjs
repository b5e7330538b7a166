// Fails the build when a first load grows beyond what a slow line bears: sign-in and then a seat, compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250 * 1024;
const dist = new URL('../dist/app/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

// Hebrew letters take two bytes: its texts are the larger ones.
const texts = (areas) => areas.map((area) => `src/i18n/he/${area}.json`);
const everywhere = ['index.html', 'src/shell/SignInPage.tsx', 'src/shell/Layout.tsx', ...texts(['shell'])];
const seats = {
  desk: ['src/desk/DeskPage.tsx', 'src/desk/Offers.tsx', ...texts(['desk', 'conversation'])],
  board: ['src/board/DashboardPage.tsx', 'src/alerts/Bell.tsx', ...texts(['board', 'conversation', 'alerts'])],
};

function filesOf(keys) {
  const files = new Set(['index.html']);
  function take(key) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key} (expected: a page of a first load)`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(take);
  }
  keys.forEach(take);
  return files;
}

const compressed = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

for (const [seat, pages] of Object.entries(seats)) {
  const sizes = [...filesOf([...everywhere, ...pages])]
    .map((file) => [file, compressed(file)])
    .toSorted((one, other) => other[1] - one[1]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  if (process.argv.includes('--list')) sizes.forEach(([file, size]) => console.log(`${kilobytes(size).padStart(10)}  ${file}`));
  console.log(`first load of the ${seat}: ${kilobytes(total)} gzip (limit: ${kilobytes(LIMIT)})`);
  if (total > LIMIT) process.exitCode = 1;
}
