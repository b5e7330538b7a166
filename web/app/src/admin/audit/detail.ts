import type { AuditEntry } from '../../api/organisation';

const RULES = ['presence', 'capacity', 'queue'] as const;
const SWITCHES = ['monitor', 'assign', 'transfer', 'forceClose'] as const;

/** What an entry says beside its verb, read with care: the audit outlives every version of what writes it. */
export interface Detail {
  agent: { id: string | null; name: string } | null;
  queue: { id: string | null; name: string } | null;
  excessUnits: number;
  overridden: ('presence' | 'capacity' | 'queue')[];
  reason: string | null;
  message: string | null;
  /** A record of the organisation, or a presence. */
  name: string | null;
  /** Of an export: how many entries went out, and as what. */
  count: number | null;
  format: string | null;
  from: string | null;
  to: string | null;
  switches: { which: (typeof SWITCHES)[number]; on: boolean }[];
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const object = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

function named(id: unknown, name: unknown): Detail['agent'] {
  const known = text(name) ?? text(object(name).name);
  return known === null && text(id) === null ? null : { id: text(id) ?? text(object(name).id), name: known ?? '' };
}

export function detailOf({ detail }: AuditEntry): Detail {
  const listed = Array.isArray(detail.overridden) ? detail.overridden.map(String) : [];
  const [before, after] = [object(detail.from), object(detail.to)];
  return {
    agent: named(detail.agentId, detail.agent),
    queue: named(detail.queueId, detail.queue),
    excessUnits: typeof detail.excessUnits === 'number' ? detail.excessUnits : 0,
    overridden: RULES.filter((rule) => listed.includes(rule)),
    reason: text(detail.reason),
    message: text(detail.message),
    name: text(detail.name),
    count: typeof detail.count === 'number' ? detail.count : null,
    format: text(detail.format),
    from: text(detail.from),
    to: text(detail.to),
    switches: SWITCHES.filter((which) => typeof after[which] === 'boolean' && before[which] !== after[which]).map((which) => ({
      which,
      on: after[which] === true,
    })),
  };
}
