import type { WorkstreamChange } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import type { Language } from '../../api/types';
import { LANGUAGES } from '../../i18n/i18n';

export type Policy = Workstream['monitoring'];
export const CONSENTS = ['off', 'notice', 'required'] as const satisfies readonly Policy['consent'][];

/** The languages in which customers would be told nothing although they have to be told. */
export function noticeFaults(policy: Policy): Language[] {
  if (policy.consent === 'off') return [];
  return LANGUAGES.filter((language) => (policy.notice[language] ?? '').trim() === '');
}

/** The workstream as it is, with another policy. */
export function policyChange(workstream: Workstream, monitoring: Policy): WorkstreamChange {
  const { name, names, channel, queueId, units, allowedPresences, offerSeconds } = workstream;
  return { name, names: names ?? { en: name, he: name }, channel, queueId, units, allowedPresences, offerSeconds, monitoring };
}
