// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { OperatingHours } from '../../api/operatingHours';
import { Problem } from '../../api/problem';
import { copyOf, draftOfHours, pathsOf, spanAfter, timesOf } from './hoursDraft';
import { faultsIn } from './hoursFaults';
import { timeOf } from './times';

const hours: OperatingHours = {
  id: '1',
  name: 'Office',
  names: { en: 'Office', he: 'משרד' },
  zone: 'Asia/Jerusalem',
  week: [
    { day: 'sunday', from: '09:00', to: '12:00' },
    { day: 'sunday', from: '13:00', to: '17:00' },
    { day: 'monday', from: '22:00', to: '24:00' },
  ],
  holidays: [{ date: '2026-09-12', names: { en: 'New Year', he: 'ראש השנה' }, spans: [{ from: '10:00', to: '12:00' }] }],
  open: false,
  changesAt: null,
};

describe('a time', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    [' 17:00 ', '17:00'],
    ['24', '24:00'],
    ['0', '00:00'],
  ])('is understood as it is typed: %s', (typed, time) => expect(timeOf(typed)).toBe(time));

  it.each(['', '25', '24:01', '9:60', '9:3', 'nine', '-1', '12:30:00'])('is none if nobody could mean it: %s', (typed) =>
    expect(timeOf(typed)).toBeNull(),
  );
});

describe('a draft of hours', () => {
  it('is sent as it came when nothing was changed', () => {
    const { zone, week, holidays } = hours;
    expect(timesOf(draftOfHours(hours))).toEqual({ zone, week, holidays });
  });

  it('sends what nobody can read as it was typed', () => {
    const draft = draftOfHours(hours);
    draft.week.monday[0]!.from = 'noon';
    expect(timesOf(draft).week[2]).toEqual({ day: 'monday', from: 'noon', to: '24:00' });
  });

  it('begins a day with working hours and goes on where the last time ends', () => {
    const first = spanAfter([]);
    expect(first).toMatchObject({ from: '09:00', to: '17:00' });
    const second = spanAfter([first]);
    expect(second).toMatchObject({ from: '17:00', to: '24:00' });
    expect(spanAfter([first, second])).toMatchObject({ from: '', to: '' });
  });

  it('copies the times of a day, not their keys', () => {
    const { sunday } = draftOfHours(hours).week;
    const copies = copyOf(sunday);
    expect(copies.map(({ from, to }) => ({ from, to }))).toEqual(sunday.map(({ from, to }) => ({ from, to })));
    expect(new Set([...copies, ...sunday].map(({ key }) => key)).size).toBe(4);
  });
});

describe('what the server refuses of a draft', () => {
  const refused = (field: string) => new Problem({ code: 'invalid', fields: [{ field, message: 'Wrong.' }] }, 422);

  it('is found at the time it was about', () => {
    const draft = draftOfHours(hours);
    const { key } = draft.week.monday[0]!;
    expect(pathsOf(draft).get(key)).toBe('week[2]');
    const faultOf = faultsIn(refused('week[2].to'), draft);
    expect(faultOf(key, 'to')).toBe('Wrong.');
    expect(faultOf(key, 'from')).toBeUndefined();
  });

  it('stays with it although another one has gone meanwhile', () => {
    const sent = draftOfHours(hours);
    const left = sent.week.sunday[1]!;
    expect(faultsIn(refused('week[1].from'), sent)(left.key, 'from')).toBe('Wrong.');
  });

  it('is found at a holiday and at its times', () => {
    const draft = draftOfHours(hours);
    const [holiday] = draft.holidays;
    expect(faultsIn(refused('holidays[0].date'), draft)(holiday!.key, 'date')).toBe('Wrong.');
    expect(faultsIn(refused('holidays[0].spans[0].to'), draft)(holiday!.spans[0]!.key, 'to')).toBe('Wrong.');
  });
});
