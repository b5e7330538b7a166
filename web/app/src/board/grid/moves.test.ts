// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { move, type Place } from './moves';

const extent = { rows: 100, columns: 10, page: 12 };
const press = (key: string, from: Place, { ctrlKey = false, rightToLeft = false } = {}) =>
  move(from, { key, ctrlKey }, extent, rightToLeft);

describe('the keys of the grid', () => {
  it('go up into the head and down to the last row, and no further', () => {
    expect(press('ArrowUp', { row: 0, column: 3 })).toEqual({ row: -1, column: 3 });
    expect(press('ArrowUp', { row: -1, column: 3 })).toEqual({ row: -1, column: 3 });
    expect(press('ArrowDown', { row: 99, column: 3 })).toEqual({ row: 99, column: 3 });
  });

  it('follow the screen in both directions of writing', () => {
    expect(press('ArrowRight', { row: 1, column: 3 })).toEqual({ row: 1, column: 4 });
    expect(press('ArrowRight', { row: 1, column: 3 }, { rightToLeft: true })).toEqual({ row: 1, column: 2 });
    expect(press('ArrowLeft', { row: 1, column: 9 }, { rightToLeft: true })).toEqual({ row: 1, column: 9 });
  });

  it('go a page at a time', () => {
    expect(press('PageDown', { row: 5, column: 0 })).toEqual({ row: 17, column: 0 });
    expect(press('PageUp', { row: 5, column: 0 })).toEqual({ row: 0, column: 0 });
  });

  it('go to the ends of a row, and with Control to the ends of the list', () => {
    expect(press('End', { row: 5, column: 2 })).toEqual({ row: 5, column: 9 });
    expect(press('End', { row: 5, column: 2 }, { ctrlKey: true })).toEqual({ row: 99, column: 9 });
    expect(press('Home', { row: 5, column: 2 }, { ctrlKey: true })).toEqual({ row: 0, column: 0 });
  });

  it('leave every other key alone', () => {
    expect(press('Tab', { row: 5, column: 2 })).toBeNull();
  });

  it('stay in the head of an empty list', () => {
    expect(move({ row: -1, column: 0 }, { key: 'ArrowDown', ctrlKey: false }, { ...extent, rows: 0 }, false)).toEqual({ row: -1, column: 0 });
  });
});
