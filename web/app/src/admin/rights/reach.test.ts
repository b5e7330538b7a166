// @vitest-environment node
import { expect, it } from 'vitest';
import { GRANTS, type Grant, type Reach } from '../../api/rights';
import { reachesWithin, withSight } from './reach';

const all = Object.fromEntries(GRANTS.map((grant) => [grant, 'all'])) as Record<Grant, Reach>;

it('G13: nothing reaches further than one sees', () => {
  expect(reachesWithin('all')).toEqual(['all', 'queues', 'team', 'none']);
  expect(reachesWithin('queues')).toEqual(['queues', 'none']);
  expect(reachesWithin('none')).toEqual(['none']);
});

it('G13: who sees less has everything else drawn in, and keeps what he had not', () => {
  const drawnIn = withSight({ ...all, export: 'none' }, 'team');
  expect(drawnIn).toMatchObject({ see: 'team', monitor: 'team', audit: 'team', export: 'none' });
  expect(withSight(drawnIn, 'all')).toMatchObject({ see: 'all', monitor: 'team', export: 'none' });
});
