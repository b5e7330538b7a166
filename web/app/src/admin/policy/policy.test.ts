import { expect, it } from 'vitest';
import type { Workstream } from '../../api/organisation';
import { noticeFaults, policyChange } from './policyDraft';

const workstream: Workstream = {
  id: 'chat',
  name: 'Website chat',
  names: { en: 'Website chat', he: 'צ׳אט באתר' },
  channel: 'live-chat',
  queueId: 'support',
  units: 30,
  allowedPresences: ['available'],
  offerSeconds: 120,
  monitoring: { consent: 'off', notice: {}, showWatchers: false },
};

it('S2: whoever is to be told must be told in his language', () => {
  expect(noticeFaults({ consent: 'notice', notice: { en: 'May be monitored.', he: ' ' }, showWatchers: false })).toEqual(['he']);
  expect(noticeFaults(workstream.monitoring)).toEqual([]);
});

it('another policy says nothing about the rest of the workstream', () => {
  const monitoring = { consent: 'required' as const, notice: { en: 'a', he: 'ב' }, showWatchers: true };
  const { name, names, queueId } = workstream;
  expect(policyChange(workstream, monitoring)).toEqual({ name, names, queueId, monitoring });
});
