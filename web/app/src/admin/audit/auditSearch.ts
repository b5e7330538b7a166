import type { AuditFilter } from '../../api/organisation';

/** The filters of the audit page, as its address holds them. Times are of the reader's own clock. */
export interface AuditSearch {
  q: string;
  actor: string;
  verb: string;
  outcome: string;
  conversation: string;
  from: string;
  to: string;
}

const FIELDS = ['q', 'actor', 'verb', 'outcome', 'conversation', 'from', 'to'] as const;
export const NO_SEARCH: AuditSearch = { q: '', actor: '', verb: '', outcome: '', conversation: '', from: '', to: '' };

export function fromAddress(parameters: URLSearchParams): AuditSearch {
  return Object.fromEntries(FIELDS.map((field) => [field, parameters.get(field) ?? ''])) as unknown as AuditSearch;
}

export function toAddress(search: AuditSearch): URLSearchParams {
  return new URLSearchParams(FIELDS.filter((field) => search[field] !== '').map((field) => [field, search[field]]));
}

/** A local time as an instant; what is no time at all is no condition. */
function instant(local: string): string | null {
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

export function toFilter({ q, actor, verb, outcome, conversation, from, to }: AuditSearch): AuditFilter {
  return { q, actor, verb, outcome, conversation, from: instant(from), to: instant(to) };
}
