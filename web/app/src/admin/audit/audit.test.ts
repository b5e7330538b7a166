// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../api/organisation';
import { dana } from '../../testing/samples';
import { fromAddress, NO_SEARCH, toAddress, toFilter } from './auditSearch';
import { detailOf } from './detail';
import { VERBS } from './verbs';

const entry = (detail: Record<string, unknown>): AuditEntry => ({
  id: '1',
  at: '2026-11-22T10:00:00Z',
  actor: dana,
  verb: 'assign',
  conversationId: null,
  outcome: 'accepted',
  detail,
});

describe('what an entry says', () => {
  it('S12: holds the rules that were overridden and the units in excess', () => {
    const detail = detailOf(entry({ agentId: 'noa', agent: 'Noa', overridden: ['presence', 'capacity'], excessUnits: 20 }));
    expect(detail).toMatchObject({ agent: { id: 'noa', name: 'Noa' }, overridden: ['presence', 'capacity'], excessUnits: 20 });
  });

  it('S5: holds which switch was turned, and how', () => {
    const from = { monitor: true, assign: true, transfer: true, forceClose: true };
    expect(detailOf(entry({ from, to: { ...from, assign: false } })).switches).toEqual([{ which: 'assign', on: false }]);
  });

  it('holds who was faster', () => {
    expect(detailOf(entry({ agent: { id: 'avi', name: 'Avi' } })).agent).toEqual({ id: 'avi', name: 'Avi' });
  });

  it('is nothing when there is nothing, whatever an older version wrote', () => {
    expect(detailOf(entry({ excessUnits: 'many', overridden: 'all', reason: 7 }))).toMatchObject({
      agent: null,
      queue: null,
      excessUnits: 0,
      overridden: [],
      reason: null,
      switches: [],
    });
  });
});

it.each(['en', 'he'])('every act has words in %s', (language) => {
  const texts = JSON.parse(readFileSync(`app/src/i18n/${language}/admin.json`, 'utf8')) as {
    audit: { verb: Record<string, string> };
  };
  expect(VERBS.filter((verb) => !texts.audit.verb[verb])).toEqual([]);
});

describe('the filters of the audit', () => {
  it('survive in the address', () => {
    const search = { ...NO_SEARCH, actor: 'dana', verb: 'assign', from: '2026-11-22T10:00' };
    expect(fromAddress(toAddress(search))).toEqual(search);
  });

  it('take the reader’s clock for times, and nothing for what is no time', () => {
    const { from, to } = toFilter({ ...NO_SEARCH, from: '2026-11-22T10:00', to: 'soon' });
    expect(from).toBe(new Date('2026-11-22T10:00').toISOString());
    expect(to).toBeNull();
  });
});
