import {
  changeHours,
  createHours,
  type Holiday,
  type HoursTimes,
  type OperatingHours,
  type Span,
  type Weekday,
} from '../../api/operatingHours';
import type { Language } from '../../api/types';
import { draftOf, namesOf, type NamesDraft } from '../form/names';
import { timeOf } from './times';

const FROM_SUNDAY: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const FROM_MONDAY: readonly Weekday[] = [...FROM_SUNDAY.slice(1), 'sunday'];
export const daysIn = (language: Language) => (language === 'he' ? FROM_SUNDAY : FROM_MONDAY);

/** A span as it is typed; its key stays while others come and go. */
export interface SpanDraft extends Span {
  key: number;
}
export interface HolidayDraft {
  key: number;
  date: string;
  names: NamesDraft;
  spans: SpanDraft[];
}
export interface HoursDraft {
  names: NamesDraft;
  zone: string;
  week: Record<Weekday, SpanDraft[]>;
  holidays: HolidayDraft[];
}

let lastKey = 0;
const keyed = ({ from, to }: Span): SpanDraft => ({ key: ++lastKey, from, to });

/** The next span of a day: a working day at first, then from where the last one ends. */
export function spanAfter(spans: readonly SpanDraft[]): SpanDraft {
  const last = spans.at(-1);
  if (!last) return keyed({ from: '09:00', to: '17:00' });
  return keyed(timeOf(last.to) === '24:00' ? { from: '', to: '' } : { from: last.to, to: '24:00' });
}

export const copyOf = (spans: readonly SpanDraft[]): SpanDraft[] => spans.map(keyed);

export const newHoliday = (): HolidayDraft => ({ key: ++lastKey, date: '', names: { en: '', he: '' }, spans: [] });

const holidayDraft = ({ date, names, spans }: Holiday): HolidayDraft => ({
  key: ++lastKey,
  date,
  names: { en: names.en ?? '', he: names.he ?? '' },
  spans: spans.map(keyed),
});

export function draftOfHours(hours: OperatingHours | null): HoursDraft {
  const of = (day: Weekday) => hours?.week.filter((span) => span.day === day).map(keyed) ?? [];
  return {
    names: draftOf(hours),
    zone: hours?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: Object.fromEntries(FROM_SUNDAY.map((day) => [day, of(day)])) as HoursDraft['week'],
    holidays: (hours?.holidays ?? []).map(holidayDraft),
  };
}

/** What can't be read as a time is sent as it was typed, for the server to say what is wrong with it. */
const sent = ({ from, to }: Span): Span => ({ from: timeOf(from) ?? from, to: timeOf(to) ?? to });

export function timesOf({ zone, week, holidays }: HoursDraft): HoursTimes {
  return {
    zone,
    week: FROM_SUNDAY.flatMap((day) => week[day].map((span) => ({ day, ...sent(span) }))),
    holidays: holidays.map((holiday) => ({
      date: holiday.date,
      names: namesOf(holiday.names).names,
      spans: holiday.spans.map(sent),
    })),
  };
}

/** Where each span and holiday of a draft stands in what is sent, which is how the server names it. */
export function pathsOf({ week, holidays }: HoursDraft): Map<number, string> {
  const weekly = FROM_SUNDAY.flatMap((day) => week[day]).map(({ key }, n) => [key, `week[${n}]`] as const);
  const dated = holidays.flatMap(({ key, spans }, n) => [
    [key, `holidays[${n}]`] as const,
    ...spans.map((span, m) => [span.key, `holidays[${n}].spans[${m}]`] as const),
  ]);
  return new Map([...weekly, ...dated]);
}

export function saveHours(hours: OperatingHours | null, draft: HoursDraft): Promise<OperatingHours> {
  const change = { ...namesOf(draft.names), ...timesOf(draft) };
  return hours ? changeHours(hours.id, change) : createHours(change);
}
