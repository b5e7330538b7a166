// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Problem } from '../../api/problem';
import { faultsOf } from './faults';
import { draftOf, namesOf } from './names';

const refused = (fields: { field: string; message: string }[], code = 'invalid') =>
  new Problem({ code, detail: 'Check the fields.', fields }, 422);

describe('what the server refuses', () => {
  it('is said next to its field', () => {
    const faults = faultsOf(refused([{ field: 'names.en', message: 'Too long.' }]), ['names.en', 'units']);
    expect(faults.of('names.en')).toBe('Too long.');
    expect(faults.of('units')).toBeUndefined();
    expect(faults.rest).toBeNull();
  });

  it('finds the list that an element belongs to', () => {
    expect(faultsOf(refused([{ field: 'members[0]', message: 'Unknown.' }]), ['members']).of('members')).toBe('Unknown.');
  });

  it('is said all the same when the form has no such field', () => {
    expect(faultsOf(refused([{ field: 'colour', message: 'Unknown.' }]), ['name']).rest).toBe('colour: Unknown.');
  });

  it('is said as a whole when it names no field', () => {
    expect(faultsOf(refused([], 'in-use'), ['name']).rest).toBe('Check the fields.');
  });

  it('knows the field that a code is about', () => {
    const faults = faultsOf(refused([], 'username-taken'), ['username'], { 'username-taken': 'username' });
    expect(faults.of('username')).toBe('Check the fields.');
    expect(faults.rest).toBeNull();
  });
});

describe('a name in two languages', () => {
  it('that was left empty in one is as in the other', () => {
    expect(namesOf({ en: ' Support ', he: '' })).toEqual({ name: 'Support', names: { en: 'Support', he: 'Support' } });
    expect(namesOf({ en: '', he: 'תמיכה' })).toEqual({ name: 'תמיכה', names: { en: 'תמיכה', he: 'תמיכה' } });
  });

  it('is edited as it is', () => {
    expect(draftOf({ name: 'Support', names: { en: 'Support', he: 'תמיכה' } })).toEqual({ en: 'Support', he: 'תמיכה' });
    expect(draftOf(null)).toEqual({ en: '', he: '' });
  });
});
