// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadOf } from './load';

describe('a load', () => {
  it('shows what it would become', () => {
    expect(loadOf(30, 100, 30)).toEqual({ usedShare: 0.3, addedShare: 0.3, excess: 0 });
  });

  it('fills the bar and counts the units beyond it', () => {
    expect(loadOf(90, 100, 30)).toMatchObject({ usedShare: 0.9, excess: 20 });
    expect(loadOf(90, 100, 30).addedShare).toBeCloseTo(0.1);
    expect(loadOf(0, 0, 30)).toMatchObject({ excess: 30 });
  });
});
