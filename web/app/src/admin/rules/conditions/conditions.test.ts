// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Condition, Test } from '../../../api/routing';
import { keyOf } from '../../form/parts';
import { fieldOf, withField, withOperator } from './fields';
import { countOf, depthOf, groupOf, MODES, shapeOf, testsOf, withAnother, withItems, withMode } from './tree';

const gold: Test = { field: 'subject', op: 'contains', value: 'gold' };
const hebrew: Test = { field: 'language', op: 'is', value: 'he' };

describe('a group of conditions', () => {
  it.each(MODES)('%s is drawn as it was built', (mode) => {
    expect(shapeOf(groupOf(mode, [gold]))).toEqual({ kind: 'group', mode, items: [gold] });
  });

  it('says of none that not any holds', () => {
    expect(groupOf('none', [gold])).toEqual({ not: { any: [gold] } });
    expect(groupOf('not-all', [gold])).toEqual({ not: { all: [gold] } });
  });

  it('changes its mode and stays the same part', () => {
    const group = groupOf('all', [gold, hebrew]);
    const other = withMode(group, 'none');
    expect(other).toEqual({ not: { any: [gold, hebrew] } });
    expect(keyOf(other)).toBe(keyOf(group));
  });

  it('takes another condition in, and a single one becomes a group for it', () => {
    expect(withAnother(null, gold)).toEqual({ all: [gold] });
    expect(withAnother({ any: [gold] }, hebrew)).toEqual({ any: [gold, hebrew] });
    expect(withAnother(gold, hebrew)).toEqual({ all: [gold, hebrew] });
  });

  it('without any condition is none', () => {
    expect(withItems({ any: [gold] }, [])).toBeNull();
  });

  it('keeps a not before a single test as it was written', () => {
    const not: Condition = { not: gold };
    expect(shapeOf(not)).toEqual({ kind: 'not', inner: gold });
  });

  it('is counted and measured', () => {
    const nested: Condition = { all: [gold, { any: [hebrew, { not: hebrew }] }] };
    expect(countOf(nested)).toBe(3);
    expect(depthOf(nested)).toBe(3);
    expect(depthOf(groupOf('none', [gold, groupOf('any', [hebrew])]))).toBe(3);
    expect(testsOf(nested)).toEqual([gold, hebrew, hebrew]);
    expect([countOf(null), depthOf(gold)]).toEqual([0, 0]);
  });
});

describe('a test', () => {
  it('of an answer has the key of the answer', () => {
    expect(fieldOf({ field: 'answers.order.number', op: 'is-set' })).toEqual({ field: 'answers', key: 'order.number' });
    expect(fieldOf(hebrew)).toEqual({ field: 'language', key: '' });
  });

  it('keeps its words when only the field changes', () => {
    expect(withField(gold, 'answers', 'card')).toEqual({ field: 'answers.card', op: 'contains', value: 'gold' });
  });

  it('of another sort begins with what that sort can be asked', () => {
    expect(withField(gold, 'language', '')).toEqual({ field: 'language', op: 'is', value: '' });
    expect(withField(hebrew, 'time.hours', '')).toEqual({ field: 'time.hours', op: 'open', value: '' });
  });

  it('goes from one value to several and back', () => {
    const several = withOperator(hebrew, 'one-of');
    expect(several.value).toEqual(['he']);
    expect(withOperator(several, 'is').value).toBe('he');
    expect(withOperator(gold, 'is-set')).toEqual({ field: 'subject', op: 'is-set' });
  });
});
