// Fails the build when the first load grows beyond what a slow line bears: sign-in and then the desk, compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250 * 1024;
const dist = new URL('../dist/app/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const files = new Set(['index.html']);
function take(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no ${key} (expected: a page of the first load)`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(take);
}

take('index.html');
for (const page of ['shell/SignInPage.tsx', 'shell/Layout.tsx', 'desk/DeskPage.tsx', 'desk/Offers.tsx']) take(`src/${page}`);
// Hebrew letters take two bytes: its texts are the larger ones.
for (const area of ['shell', 'desk', 'conversation']) take(`src/i18n/he/${area}.json`);

const compressed = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const sizes = [...files].map((file) => [file, compressed(file)]).toSorted((one, other) => other[1] - one[1]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

if (process.argv.includes('--list')) sizes.forEach(([file, size]) => console.log(`${kilobytes(size).padStart(10)}  ${file}`));
console.log(`first load: ${kilobytes(total)} gzip (limit: ${kilobytes(LIMIT)})`);
if (total > LIMIT) process.exit(1);
