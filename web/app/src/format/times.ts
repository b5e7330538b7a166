import { useMemo } from 'react';
import { useLanguage } from '../i18n/language';

// Day before month and a 24-hour clock in both languages: one organisation reads both.
const LOCALE = { en: 'en-GB', he: 'he-IL' } as const;

export interface Times {
  /** 14:05 */
  time(iso: string): string;
  /** 14:05:09 */
  exact(iso: string): string;
  /** Sunday, 22 November */
  day(iso: string): string;
  /** 22 Nov 2026, 14:05:09 */
  moment(iso: string): string;
}

export function useTimes(): Times {
  const language = useLanguage();
  return useMemo(() => {
    const locale = LOCALE[language];
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    const exact = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    return {
      time: (iso) => time.format(new Date(iso)),
      exact: (iso) => exact.format(new Date(iso)),
      day: (iso) => day.format(new Date(iso)),
      moment: (iso) => moment.format(new Date(iso)),
    };
  }, [language]);
}

/** 3:07, and 1:02:07 from the first hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** As the datetime attribute of a time element wants it. */
export const isoDuration = (seconds: number) => `PT${Math.max(0, Math.floor(seconds))}S`;
