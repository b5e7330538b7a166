import { del, get, post, put } from './http';
import type { Names, Ref } from './types';

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** Times of one day as a clock shows them, `09:00`; the end of the day is `24:00`. */
export interface Span {
  from: string;
  to: string;
}
export interface WeeklySpan extends Span {
  day: Weekday;
}
export interface Holiday {
  /** `2026-09-12` */
  date: string;
  names: Names;
  /** None is closed. */
  spans: Span[];
}

export interface HoursTimes {
  zone: string;
  week: WeeklySpan[];
  holidays: Holiday[];
}
/** What hours mean now: when they change next, or null if never. */
export interface Standing {
  open: boolean;
  changesAt: string | null;
}
export interface OperatingHours extends Ref, HoursTimes, Standing {}
export interface HoursChange extends HoursTimes {
  name: string;
  names: Names;
}

export const operatingHours = () => get<{ items: OperatingHours[] }>('/api/operating-hours');
export const createHours = (hours: HoursChange) => post<OperatingHours>('/api/operating-hours', hours);
export const changeHours = (id: string, hours: HoursChange) => put<OperatingHours>(`/api/operating-hours/${id}`, hours);
export const deleteHours = (id: string) => del<null>(`/api/operating-hours/${id}`);
/** What hours that are not saved yet would mean now. */
export const previewHours = (times: HoursTimes) => post<Standing>('/api/operating-hours/preview', times);
