import type { PolicyChange } from '../../api/administration';
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

/** Another policy for a workstream; what else it has is left out, and stays. */
export function policyChange({ name, names, queueId }: Workstream, monitoring: Policy): PolicyChange {
  return { name, names: names ?? { en: name, he: name }, queueId, monitoring };
}
