// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Routing, RoutingTest } from '../../api/routing';
import type { RatingModel } from '../../api/skills';
import { levelsOf } from './levels';
import { draftOfRouting, evenly, routingOf, totalOf, withShare } from './rulesDraft';
import { draftOfFacts, factsOf, keysAsked } from './tester/factsDraft';
import { reasonOf } from './tester/reason';

const routing: Routing = {
  classification: [
    {
      name: 'Language',
      rules: [
        {
          name: 'French',
          when: { any: [{ field: 'answers.tongue', op: 'is', value: 'fr' }, { field: 'context.page', op: 'is-set' }] },
          set: { skills: [{ skillId: 'french', level: 5, relax: [] }], priority: 10, capacityProfiles: [], attributes: { tier: 'gold' } },
        },
      ],
    },
  ],
  routes: [{ name: 'Gold', when: { field: 'answers.tongue', op: 'is-set' }, to: [{ queueId: 'a', percent: 100 }] }],
};

describe('rules', () => {
  it('are sent as they came', () => {
    expect(routingOf(draftOfRouting(routing))).toEqual(routing);
    expect(routingOf(draftOfRouting(null))).toEqual({ classification: [], routes: [] });
  });

  it('that set little are filled up for the form', () => {
    const [set] = draftOfRouting({ classification: [{ name: 'S', rules: [{ name: 'R', when: null, set: {} }] }], routes: [] }).classification;
    expect(set?.rules[0]?.set).toEqual({ skills: [], priority: null, capacityProfiles: [], attributes: [] });
  });

  it('name what is worth imagining, each once', () => {
    const draft = draftOfRouting(routing);
    expect(keysAsked(draft, 'answers')).toEqual(['tongue']);
    expect(keysAsked(draft, 'context')).toEqual(['page']);
  });
});

describe('shares', () => {
  const shares = [{ queueId: 'a', percent: 70 }, { queueId: 'b', percent: null }];

  it('are added up, an empty one as nothing', () => {
    expect(totalOf(shares)).toBe(70);
  });

  it('begin with what is left of the whole', () => {
    expect(withShare(shares).at(-1)).toEqual({ queueId: '', percent: 30 });
    expect(withShare([{ queueId: 'a', percent: 120 }]).at(-1)?.percent).toBe(0);
  });

  it('are made even without losing any', () => {
    const even = evenly([...shares, { queueId: 'c', percent: 1 }]);
    expect(even.map(({ percent }) => percent)).toEqual([34, 33, 33]);
    expect(totalOf(even)).toBe(100);
  });
});

describe('a rating model', () => {
  const model = (min: number, max: number): RatingModel => ({
    id: 'm',
    name: 'M',
    names: null,
    min,
    max,
    levels: [{ value: max, names: { en: 'Best' } }, { value: min, names: { en: 'Worst' } }],
  });

  it('offers every level, with its name where it has one', () => {
    expect(levelsOf(model(1, 3))).toEqual([
      { value: 1, names: { en: 'Worst' } },
      { value: 2, names: null },
      { value: 3, names: { en: 'Best' } },
    ]);
  });

  it('that is too fine to choose from offers the named ones', () => {
    expect(levelsOf(model(0, 1000)).map(({ value }) => value)).toEqual([0, 1000]);
  });
});

describe('an imagined conversation', () => {
  it('does not say what was left empty', () => {
    const facts = draftOfFacts(draftOfRouting(routing), 'he');
    expect(factsOf({ ...facts, subject: ' gold ', answers: [{ key: 'tongue', value: 'fr' }, { key: 'x', value: ' ' }] })).toEqual({
      language: 'he',
      customerName: null,
      subject: 'gold',
      text: null,
      answers: { tongue: 'fr' },
      context: {},
      at: null,
    });
  });

  it('goes where the last matching step of its way led', () => {
    const step = (kind: 'route' | 'overflow', rule: string, matched: boolean) => ({ kind, set: null, rule, matched, why: [] });
    const result = { via: 'route', steps: [step('route', 'A', true), step('overflow', 'A is full', true), step('route', 'B', true)] };
    expect(reasonOf(result as unknown as RoutingTest)).toEqual({ kind: 'route', rule: 'B' });
    expect(reasonOf({ ...result, via: 'default', steps: [] } as unknown as RoutingTest)).toEqual({ kind: 'default', rule: '' });
  });
});
