// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = 'app/src';

/** Each room may know those before it. */
const ROOMS = ['api', 'live', 'i18n', 'format', 'theme', 'session', 'shell', 'conversation', 'dispatch'];

/** The seats may know all of these, and so may the set-up; administration also takes the board's lists of staff and queues, and the alerts its forms. */
const SEATS: Record<string, string[]> = { desk: ROOMS, board: ROOMS, admin: [...ROOMS, 'board'], alerts: [...ROOMS, 'board', 'admin'], setup: ROOMS };

/** Where all seats meet, and what tests are made of. */
const ABOVE_ALL = ['shell/Pages.tsx', 'shell/App.tsx'];

const knownTo = (room: string) => SEATS[room] ?? ROOMS.slice(0, ROOMS.indexOf(room));

it('a room knows only the rooms before it', () => {
  const reaches = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name) && name.includes('/'))
    .filter((name) => !ABOVE_ALL.includes(name) && !name.startsWith('testing/'))
    .flatMap((name) => {
      const room = name.split('/')[0] as string;
      const source = readFileSync(join(SOURCES, name), 'utf8');
      return [...source.matchAll(/(?:from|import\()\s*'((?:\.\.\/)+)([a-z0-9]+)\//g)]
        .filter(([, up]) => (up as string).length / 3 === name.split('/').length - 1)
        .map(([, , other]) => other as string)
        .filter((other) => other !== room && !knownTo(room).includes(other))
        .map((other) => `${name} knows ${other}`);
    });
  expect(reaches).toEqual([]);
});
