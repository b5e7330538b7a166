// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { AgentTarget, QueueTarget } from '../../api/conversations';
import { Problem } from '../../api/problem';
import { conversation, dana } from '../../testing/samples';
import { commandOf, faultsOf } from './forceCloseDraft';
import { byFitness, ofAgent, ofQueue, overridesOf } from './targets';
import { whoIsCut } from './whoIsCut';

const noa: AgentTarget = {
  id: 'noa',
  name: 'Noa',
  names: null,
  presence: 'available',
  unitsTotal: 100,
  unitsUsed: 30,
  excessUnits: 0,
  skills: [],
  allowed: true,
  why: null,
};
const sales: QueueTarget = { id: 'sales', name: 'Sales', names: null, type: 'messaging', open: true, agentsSignedIn: 2 };

describe('choosing an agent', () => {
  it('asks for nothing when no rule stands against him', () => {
    expect(ofAgent(noa)).toEqual({ refused: null, overrides: [], excessUnits: 0 });
  });

  it('S12: over capacity says by how many units, before it is done', () => {
    const full = { ...noa, unitsUsed: 90, excessUnits: 20, allowed: false, why: 'capacity-exceeded' };
    expect(ofAgent(full)).toEqual({ refused: null, overrides: ['capacity-exceeded'], excessUnits: 20 });
  });

  it('S13: names the presence and the excess when both stand against him', () => {
    const away = { ...noa, presence: 'away', excessUnits: 5, allowed: false, why: 'presence-not-allowed' };
    expect(ofAgent(away).overrides).toEqual(['presence-not-allowed', 'capacity-exceeded']);
  });

  it('S17: is impossible where no override helps', () => {
    expect(ofAgent({ ...noa, allowed: false, why: 'not-a-human-agent' }).refused).toBe('not-a-human-agent');
  });

  it('begins with whom it costs least', () => {
    const busy = { ...noa, id: 'busy', unitsUsed: 60 };
    const full = { ...noa, id: 'full', allowed: false, why: 'capacity-exceeded', excessUnits: 1 };
    expect([full, busy, noa].toSorted(byFitness).map(({ id }) => id)).toEqual(['noa', 'busy', 'full']);
  });
});

it('S13: a queue that is empty or closed needs a second thought', () => {
  expect(ofQueue(sales).overrides).toEqual([]);
  expect(ofQueue({ ...sales, agentsSignedIn: 0 }).overrides).toEqual(['empty-queue']);
  expect(ofQueue({ ...sales, open: false }).overrides).toEqual(['empty-queue']);
});

it('knows which refusals an override settles', () => {
  expect(overridesOf(new Problem({ code: 'capacity-exceeded' }, 409))).toBe('capacity-exceeded');
  expect(overridesOf(new Problem({ code: 'already-assigned' }, 409))).toBeNull();
});

describe('force close', () => {
  it('S22: names everybody who is cut off, the customer first', () => {
    const going = conversation({
      participants: [
        { ...dana, mode: 'monitor', since: '2026-11-22T10:00:00Z' },
        { id: 'avi', name: 'Avi', names: null, mode: 'primary', since: '2026-11-22T10:00:00Z' },
      ],
    });
    expect(whoIsCut(going).map((one) => `${one.as} ${one.name}`)).toEqual(['customer Ruth', 'primary Avi', 'monitor Dana']);
  });

  it('wants a reason and a sensible time to undo', () => {
    expect(faultsOf({ reason: ' ', message: '', graceSeconds: 5 })).toEqual(['reason-missing']);
    expect(faultsOf({ reason: 'spam', message: '', graceSeconds: 61 })).toEqual(['grace-out-of-bounds']);
    expect(faultsOf({ reason: 'spam', message: '', graceSeconds: null })).toEqual(['grace-out-of-bounds']);
    expect(faultsOf({ reason: 'x'.repeat(201), message: 'y'.repeat(1001), graceSeconds: 0 })).toEqual([
      'reason-too-long',
      'message-too-long',
    ]);
  });

  it('sends no empty message to the customer', () => {
    expect(commandOf({ reason: ' spam ', message: '  ', graceSeconds: 5 })).toEqual({ reason: 'spam', message: null, graceSeconds: 5 });
  });
});
