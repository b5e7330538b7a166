// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Problem } from '../../api/problem';
import { edited, inPlaceOf, keyOf, moved, placesIn, replaced } from './parts';
import { refusalsIn } from './refusals';

const draft = { routing: { routes: [{ name: 'VIP', to: [{ queueId: 'a' }, { queueId: 'b' }] }, { name: 'Rest', to: [] }] } };

describe('a part of a draft', () => {
  it('keeps its key while it is edited or becomes something else', () => {
    const route = { name: 'VIP' };
    const key = keyOf(route);
    expect(keyOf(edited(route, { name: 'Gold' }))).toBe(key);
    expect(keyOf(inPlaceOf(route, { all: [] }))).toBe(key);
    expect(keyOf({ name: 'VIP' })).not.toBe(key);
  });

  it('is moved without losing a neighbour', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
  });

  it('has the place by which the server names it', () => {
    const places = placesIn(draft);
    expect(places.get(keyOf(draft.routing.routes[0]!.to[1]!))).toBe('routing.routes[0].to[1]');
    expect(places.get(keyOf(draft.routing.routes[1]!))).toBe('routing.routes[1]');
  });
});

describe('a refusal', () => {
  const refused = (...fields: { field: string; message: string }[]) => new Problem({ code: 'invalid', detail: 'Check.', fields }, 422);

  it('follows the part that it was about, wherever that has gone since', () => {
    const failure = refused({ field: 'routing.routes[1].name', message: 'Too long.' });
    const refusals = refusalsIn(failure, { sent: draft, fields: ['routing'] });
    const vip = draft.routing.routes[0]!;
    const rest = draft.routing.routes[1]!;
    expect(refusals.at(edited(rest, { name: 'R' }), 'name')).toBe('Too long.');
    expect(refusals.at(vip, 'name')).toBeUndefined();
    expect(refusals.at({ name: 'new' }, 'name')).toBeUndefined();
    expect([refusals.inside(rest), refusals.inside(vip)]).toEqual([1, 0]);
    expect(refusals.rest).toBeNull();
  });

  it('of a list is not said at its elements', () => {
    const refusals = refusalsIn(refused({ field: 'routing.routes', message: 'Too many.' }), { sent: draft, fields: ['routing'] });
    expect(refusals.of('routing.routes', 'exactly')).toBe('Too many.');
    expect(refusals.at(draft.routing.routes[0]!)).toBeUndefined();
  });

  it('is counted under its fields, and said as a whole when it has none', () => {
    const failure = refused({ field: 'units', message: 'Too many.' }, { field: 'colour', message: 'Unknown.' });
    const refusals = refusalsIn(failure, { sent: draft, fields: ['units'] });
    expect(refusals.count(['units', 'routing'])).toBe(1);
    expect(refusals.rest).toBe('colour: Unknown.');
    expect(refusalsIn(new Problem({ code: 'in-use', detail: 'In use.' }, 409), { sent: draft, fields: [] }).rest).toBe('In use.');
  });

  it('takes a part out of a list by what it is, not by how it looks', () => {
    const one = { queueId: 'a' };
    const twin = { queueId: 'a' };
    expect(replaced([one, twin], twin, { queueId: 'b' })).toEqual([{ queueId: 'a' }, { queueId: 'b' }]);
  });
});
