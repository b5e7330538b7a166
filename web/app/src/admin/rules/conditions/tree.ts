import type { Condition, Test } from '../../../api/routing';
import { inPlaceOf } from '../../form/parts';

/** Which of a group's conditions have to hold. The last two are the first two with a `not` before them. */
export const MODES = ['all', 'any', 'not-all', 'none'] as const;
export type Mode = (typeof MODES)[number];

export const MAX_DEPTH = 3;
export const MAX_TESTS = 20;

export type Shape =
  | { kind: 'test'; test: Test }
  | { kind: 'group'; mode: Mode; items: Condition[] }
  /** A `not` before a single test. */
  | { kind: 'not'; inner: Condition };

const itemsOf = (condition: Condition): Condition[] | null =>
  'all' in condition ? condition.all : 'any' in condition ? condition.any : null;

/** A condition as the page draws it. */
export function shapeOf(condition: Condition): Shape {
  if ('field' in condition) return { kind: 'test', test: condition };
  if ('all' in condition) return { kind: 'group', mode: 'all', items: condition.all };
  if ('any' in condition) return { kind: 'group', mode: 'any', items: condition.any };
  const items = itemsOf(condition.not);
  if (!items) return { kind: 'not', inner: condition.not };
  return { kind: 'group', mode: 'all' in condition.not ? 'not-all' : 'none', items };
}

export function groupOf(mode: Mode, items: Condition[]): Condition {
  const group = mode === 'all' || mode === 'not-all' ? { all: items } : { any: items };
  return mode === 'all' || mode === 'any' ? group : { not: group };
}

/** The group with other conditions; without any it is no condition. */
export function withItems(group: Condition, items: Condition[]): Condition | null {
  const shape = shapeOf(group);
  if (shape.kind !== 'group' || items.length === 0) return null;
  return inPlaceOf(group, groupOf(shape.mode, items));
}

export function withMode(group: Condition, mode: Mode): Condition {
  const shape = shapeOf(group);
  return shape.kind === 'group' ? inPlaceOf(group, groupOf(mode, shape.items)) : group;
}

/** One more condition beside those that are there. */
export function withAnother(condition: Condition | null, another: Condition): Condition {
  if (condition === null) return groupOf('all', [another]);
  const shape = shapeOf(condition);
  return shape.kind === 'group' ? (withItems(condition, [...shape.items, another]) as Condition) : groupOf('all', [condition, another]);
}

/** How many tests there are. */
export function countOf(condition: Condition | null): number {
  if (condition === null) return 0;
  const shape = shapeOf(condition);
  if (shape.kind === 'test') return 1;
  return shape.kind === 'not' ? countOf(shape.inner) : shape.items.reduce((sum, item) => sum + countOf(item), 0);
}

/** How many levels a group of this mode is: a `not` is one of its own. */
export const levelsOf = (mode: Mode) => (mode === 'all' || mode === 'any' ? 1 : 2);

/** How deep all, any and not stand in one another; a single test has no depth. */
export function depthOf(condition: Condition | null): number {
  if (condition === null) return 0;
  const shape = shapeOf(condition);
  if (shape.kind === 'test') return 0;
  if (shape.kind === 'not') return 1 + depthOf(shape.inner);
  return levelsOf(shape.mode) + Math.max(0, ...shape.items.map(depthOf));
}

/** Every test of a condition. */
export function testsOf(condition: Condition | null): Test[] {
  if (condition === null) return [];
  const shape = shapeOf(condition);
  if (shape.kind === 'test') return [shape.test];
  return shape.kind === 'not' ? testsOf(shape.inner) : shape.items.flatMap(testsOf);
}
