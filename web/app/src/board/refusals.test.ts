// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every code that a business rule is refused with, as the contract lists them. */
const CODES = [
  'wrong-state',
  'already-assigned',
  'own-conversation',
  'switch-off',
  'no-right',
  'no-consent',
  'api-access-role',
  'channel-not-supported',
  'elevated-to-call',
  'not-a-human-agent',
  'presence-not-allowed',
  'capacity-exceeded',
  'not-in-queue',
  'queue-type-mismatch',
  'same-queue',
  'empty-queue',
  'already-closed',
  'offer-gone',
  'stale-version',
  'not-a-participant',
  'not-pickable',
];

it.each(['en', 'he'])('a disabled command says why in words, for every code (%s)', (language) => {
  const texts = JSON.parse(readFileSync(`app/src/i18n/${language}/conversation.json`, 'utf8')) as {
    refusal: Record<string, string>;
  };
  expect(CODES.filter((code) => !texts.refusal[code])).toEqual([]);
});
