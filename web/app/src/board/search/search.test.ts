// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAddress, inView, isNarrowed, toAddress, toQuery, withoutFilters } from './boardSearch';
import { directionOn, nextSort } from './sorting';
import { WINDOW, windowAround } from './windowing';

const read = (address: string) => fromAddress(new URLSearchParams(address));
const window = { offset: 0, limit: 60 };

describe('the search in the address', () => {
  it('survives being written and read', () => {
    const address = 'view=attention&saved=v1&state=open&queue=q1&queue=q2&agent=a1&channel=sms&skill=s1&waitOver=60&handleOver=90&mine=true&alerting=true&q=parcel&sort=-handle&group=queue&columns=customer%2Csubject%3A220';
    expect(toAddress(read(address)).toString()).toBe(address);
  });

  it('begins with all ongoing conversations, the longest wait first', () => {
    expect(toAddress(read('')).toString()).toBe('');
    expect(toQuery(read(''), [], window)).toEqual({
      filter: { state: [], queue: [], agent: [], channel: [], q: '' },
      sort: '-wait',
      window,
    });
  });

  it('leaves out what it does not understand', () => {
    expect(read('view=nonsense&state=closed&channel=pigeon&sort=up')).toEqual(read(''));
  });
});

describe('the question to the server', () => {
  it('takes filters over as they are, and the text without its edges', () => {
    const { filter } = toQuery(read('queue=q1&agent=a1&channel=sms&state=open&q=+late+'), [], window);
    expect(filter).toEqual({ queue: ['q1'], agent: ['a1'], channel: ['sms'], state: ['open'], q: 'late' });
  });

  it('holds a view to its own states', () => {
    expect(toQuery(read('view=wrap-up&state=open'), [], window).filter.state).toEqual(['wrap-up']);
  });

  it('asks for those who have waited for us too long when attention is needed, in any order', () => {
    expect(toQuery(read('view=attention'), [], window)).toMatchObject({
      filter: { state: ['open', 'active'], waitOver: 120 },
      sort: '-wait',
    });
    expect(toQuery(read('view=attention&sort=customer&waitOver=300'), [], window)).toMatchObject({
      filter: { waitOver: 300 },
      sort: 'customer',
    });
  });

  it('names the groups whose rows are not wanted', () => {
    expect(toQuery(read('group=queue'), ['q1'], window)).toMatchObject({ group: 'queue', collapsed: ['q1'] });
  });
});

it('another view keeps the filters, but not states and order', () => {
  const next = inView(read('state=open&queue=q1&sort=customer'), 'active');
  expect(next).toMatchObject({ view: 'active', state: [], queue: ['q1'], sort: null });
});

it('clearing the filters keeps the view', () => {
  const search = read('view=open&queue=q1&q=x');
  expect(isNarrowed(search)).toBe(true);
  expect(isNarrowed(withoutFilters(search))).toBe(false);
  expect(withoutFilters(search).view).toBe('open');
});

describe('ordering by a column', () => {
  it('begins with the longest time and turns around', () => {
    expect(nextSort('wait', 'customer')).toBe('-wait');
    expect(nextSort('wait', '-wait')).toBe('wait');
  });

  it('begins with the first letter and turns around', () => {
    expect(nextSort('customer', '-wait')).toBe('customer');
    expect(nextSort('customer', 'customer')).toBe('-customer');
    expect(nextSort('customer', '-customer')).toBe('customer');
  });

  it('is told to screen readers', () => {
    expect(directionOn('wait', '-wait')).toBe('descending');
    expect(directionOn('wait', 'wait')).toBe('ascending');
    expect(directionOn('wait', 'queue')).toBeNull();
  });
});

describe('the window', () => {
  it('holds what is on the screen and more on both sides', () => {
    const { offset, limit } = windowAround(200, 216);
    expect(offset).toBeLessThanOrEqual(190);
    expect(offset + limit).toBeGreaterThan(226);
  });

  it('stays as it is over small moves of the list', () => {
    expect(windowAround(103, 119)).toEqual(windowAround(108, 124));
  });

  it('is large enough for a large screen', () => {
    expect(windowAround(0, 99)).toEqual({ offset: 0, limit: 100 });
    expect(windowAround(0, 10)).toEqual({ offset: 0, limit: WINDOW });
  });
});
