import { post } from './http';
import type { Language, Names, Ref } from './types';

/** What a condition compares with; which of them a field takes is the editor's to know. */
export type Operator =
  | 'is'
  | 'is-not'
  | 'contains'
  | 'does-not-contain'
  | 'starts-with'
  | 'one-of'
  | 'less-than'
  | 'greater-than'
  | 'is-set'
  | 'is-not-set'
  | 'open'
  | 'closed';

export interface Test {
  /** `channel`, `customer.name`, `answers.KEY`, `time.hours`, … */
  field: string;
  op: Operator;
  /** A list with `one-of`, none with `is-set` and `is-not-set`; of `time.hours` the id of operating hours. */
  value?: string | number | string[] | null;
}
export type Condition = Test | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** A number as a form holds it: null is a field left empty, which the server refuses at its place. */
export type Amount = number | null;

export interface RelaxStep {
  afterSeconds: Amount;
  /** Null: from then on the skill is not asked for. */
  level: number | null;
}
export interface SkillNeed {
  skillId: string;
  level: Amount;
  relax: RelaxStep[];
}
/** What a classification rule says of a conversation; what it leaves out it leaves as it was. */
export interface Outcome {
  skills?: SkillNeed[] | null;
  priority?: Amount;
  capacityProfiles?: string[] | null;
  attributes?: Record<string, string> | null;
}
export interface ClassificationRule {
  name: string;
  /** Null: always. */
  when: Condition | null;
  set: Outcome;
}
export interface RuleSet {
  name: string;
  rules: ClassificationRule[];
}
export interface Share {
  queueId: string;
  percent: Amount;
}
export interface Route {
  name: string;
  when: Condition | null;
  to: Share[];
}
export interface Routing {
  classification: RuleSet[];
  routes: Route[];
}

/** What is known of a conversation that is only imagined. */
export interface Facts {
  language?: Language | null;
  customerName?: string | null;
  subject?: string | null;
  text?: string | null;
  answers?: Record<string, string>;
  context?: Record<string, string>;
  /** When it begins; without it, now. */
  at?: string | null;
}
/** One test of a condition: what it asked for, what was found, and whether it held. */
export interface Reason extends Test {
  found?: string | null;
  held: boolean;
}
export interface Step {
  kind: 'classification' | 'route' | 'overflow' | 'fallback';
  /** The ruleset's name. */
  set?: string | null;
  rule?: string | null;
  matched: boolean;
  why?: Reason[] | null;
}
export interface Candidate {
  id: string;
  name: string;
  names?: Names | null;
  free: number | null;
  level: number | null;
  /** Why he would not be asked; null: he would. */
  excluded?: string | null;
}
export interface RoutingTest {
  queue: Ref;
  via: 'route' | 'fallback' | 'overflow' | 'default';
  /** It would be ended there instead of waiting. */
  ends?: boolean;
  units: number;
  priority: number;
  skills: SkillNeed[];
  capacityProfiles: string[];
  attributes: Record<string, string>;
  steps: Step[];
  agents: Candidate[];
}

/** Where a conversation would go, by the workstream's own rules or by rules that are not saved yet. */
export const testRouting = (workstreamId: string, facts: Facts, routing?: Routing) =>
  post<RoutingTest>(`/api/workstreams/${workstreamId}/routing-test`, { facts, ...(routing ? { routing } : {}) });
