import type { Amount, Condition, Outcome, Route, Routing, Share, SkillNeed } from '../../api/routing';
import { mapOf, pairsOf, type Pair } from '../form/pairs';
import { edited } from '../form/parts';

export const MOST = { rulesets: 10, rules: 100, routes: 100, shares: 5, relax: 5 } as const;
const SHARE_OF_ALL = 100;

/** Rules as the editor holds them: as they are sent, but attributes are pairs while their keys are typed. */
export interface SetDraft {
  skills: SkillNeed[];
  priority: Amount;
  capacityProfiles: string[];
  attributes: Pair[];
}
export interface RuleDraft {
  name: string;
  when: Condition | null;
  set: SetDraft;
}
export interface RuleSetDraft {
  name: string;
  rules: RuleDraft[];
}
export interface RoutingDraft {
  classification: RuleSetDraft[];
  routes: Route[];
}

const setDraft = (set: Outcome): SetDraft => ({
  skills: (set.skills ?? []).map((need) => ({ ...need, relax: need.relax ?? [] })),
  priority: set.priority ?? null,
  capacityProfiles: set.capacityProfiles ?? [],
  attributes: pairsOf(set.attributes),
});

export function draftOfRouting(routing: Routing | null | undefined): RoutingDraft {
  return {
    classification: (routing?.classification ?? []).map(({ name, rules }) => ({
      name,
      rules: rules.map((rule) => ({ name: rule.name, when: rule.when ?? null, set: setDraft(rule.set ?? {}) })),
    })),
    routes: (routing?.routes ?? []).map((route) => ({ ...route, when: route.when ?? null })),
  };
}

export function routingOf({ classification, routes }: RoutingDraft): Routing {
  return {
    classification: classification.map(({ name, rules }) => ({
      name,
      rules: rules.map(({ name: called, when, set }) => ({ name: called, when, set: { ...set, attributes: mapOf(set.attributes) } })),
    })),
    routes,
  };
}

export const newRule = (): RuleDraft => ({
  name: '',
  when: null,
  set: { skills: [], priority: null, capacityProfiles: [], attributes: [] },
});
export const newRuleSet = (): RuleSetDraft => ({ name: '', rules: [newRule()] });
export const newRoute = (): Route => ({ name: '', when: null, to: [{ queueId: '', percent: SHARE_OF_ALL }] });

export const totalOf = (shares: readonly Share[]) => shares.reduce((sum, { percent }) => sum + (percent ?? 0), 0);

/** One more queue, with what is left of the whole. */
export const withShare = (shares: readonly Share[]): Share[] => [
  ...shares,
  { queueId: '', percent: Math.max(0, SHARE_OF_ALL - totalOf(shares)) },
];

/** The same part for each; what does not divide goes to the first ones. */
export function evenly(shares: readonly Share[]): Share[] {
  const part = Math.floor(SHARE_OF_ALL / shares.length);
  const left = SHARE_OF_ALL - part * shares.length;
  return shares.map((share, index) => edited(share, { percent: part + (index < left ? 1 : 0) }));
}
