// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { AgentTarget, QueueTarget } from '../api/conversations';
import { Problem } from '../api/problem';
import { asConsultant, byFitness, ofAgent, ofQueue, overridesOf } from './targets';

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
    expect([full, busy, noa].toSorted(byFitness(ofAgent)).map(({ id }) => id)).toEqual(['noa', 'busy', 'full']);
  });
});

describe('asking for advice', () => {
  it('looks neither at the load nor at the queue', () => {
    const full = { ...noa, unitsUsed: 100, excessUnits: 30, allowed: false, why: 'capacity-exceeded' };
    expect(asConsultant(full)).toEqual({ refused: null, overrides: [], excessUnits: 0 });
    expect(asConsultant({ ...noa, allowed: false, why: 'not-in-queue' }).refused).toBeNull();
  });

  it('is impossible of somebody whose presence does not allow it', () => {
    expect(asConsultant({ ...noa, allowed: false, why: 'presence-not-allowed' }).refused).toBe('presence-not-allowed');
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
