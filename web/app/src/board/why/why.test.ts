// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../api/explanations';
import { meritOf } from './chosen';
import { skillNeeds } from './skillNeed';
import { spanOf } from './span';

describe('a span of time', () => {
  it('is told no finer than it is known', () => {
    expect(spanOf(45)).toEqual({ unit: 'seconds', count: 45 });
    expect(spanOf(200)).toEqual({ unit: 'minutes', count: 3 });
    expect(spanOf(2 * 3600 + 60)).toEqual({ unit: 'hours', count: 2 });
  });
});

describe('a skill that gives way while one waits', () => {
  const since = '2026-11-22T10:00:00Z';
  const after = (seconds: number) => Date.parse(since) + seconds * 1000;
  const hebrew = { skillId: 'he', level: 5, relax: [{ afterSeconds: 60, level: 3 }, { afterSeconds: 120, level: null }] };

  it('is told with what is asked now and what comes next', () => {
    expect(skillNeeds([hebrew], since, after(0))).toEqual([{ skillId: 'he', level: 5, eases: { at: after(60), level: 3 } }]);
    expect(skillNeeds([hebrew], since, after(60))).toEqual([{ skillId: 'he', level: 3, eases: { at: after(120), level: null } }]);
  });

  it('is not told any more once it is not asked for', () => {
    expect(skillNeeds([hebrew], since, after(120))).toEqual([]);
  });
});

describe('why an agent was chosen', () => {
  const person = (id: string, distance: number) => ({
    agent: { id, name: id, names: null },
    free: 100,
    distance,
    lastAssignedAt: null,
    declines: 0,
  });
  const chosen = (change: Partial<Chosen>): Chosen => ({
    basis: 'method',
    method: 'highest-capacity',
    rule: null,
    candidates: [person('avi', 0), person('noa', 0)],
    free: 2,
    members: 4,
    excluded: {},
    ...change,
  });

  it('is the method among several, and nothing else to choose from among one', () => {
    expect(meritOf(chosen({}))).toBe('highest-capacity');
    expect(meritOf(chosen({ free: 1, candidates: [person('avi', 0)] }))).toBe('only');
  });

  it('is the nearness of skills where that differs, because it counts first', () => {
    expect(meritOf(chosen({ candidates: [person('avi', 0), person('noa', 2)] }))).toBe('nearest');
    expect(meritOf(chosen({ method: 'most-skilled', candidates: [person('avi', 0), person('noa', 2)] }))).toBe('most-skilled');
  });

  it('is that he had it before, however many there were', () => {
    expect(meritOf(chosen({ basis: 'kept', method: null }))).toBe('kept');
    expect(meritOf(chosen({ basis: 'preferred' }))).toBe('preferred');
  });
});
