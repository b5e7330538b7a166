// @vitest-environment node
import { expect, it } from 'vitest';
import { chosenOf, columnsOf, leastOf, readColumns, templateOf, USUAL_COLUMNS, widened, writtenColumns } from './columns';

it('draws the usual columns where none were chosen, and the box to pick in always', () => {
  expect(columnsOf([]).map(({ id }) => id).slice(0, 3)).toEqual(['pick', 'state', 'customer']);
  expect(columnsOf(readColumns('wait')).map(({ id }) => id)).toEqual(['pick', 'wait']);
});

it('survives being written and read, without what it does not understand', () => {
  const columns = readColumns('customer,subject:220,height:30,queue:5');
  expect(writtenColumns(columns)).toBe('customer,subject:220,queue');
  expect(writtenColumns(readColumns(''))).toBe('');
});

it('keeps widths within bounds, and with their columns', () => {
  const wide = widened([], 'customer', 5000);
  expect(writtenColumns(wide)).toContain('customer:800');
  expect(chosenOf(['subject', 'customer'], wide)).toEqual([
    { key: 'customer', width: 800 },
    { key: 'subject', width: null },
  ]);
  expect(chosenOf(USUAL_COLUMNS.map(({ key }) => key), [])).toEqual([]);
});

it('is as wide as its columns need', () => {
  const columns = columnsOf(readColumns('customer:200,wait'));
  expect(templateOf(columns)).toBe('2.5rem 200px 5rem');
  expect(leastOf(columns)).toBe('calc(7.5rem + 200px)');
});
