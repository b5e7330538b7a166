import { useLanguage } from '../../../i18n/language';
import { UNITS, unitOf } from '../../form/durations';

const NAMES = { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day' } as const;

/** A time in the unit that fits it: "10 minutes". */
export function useDurationWords(): (seconds: number) => string {
  const language = useLanguage();
  return (seconds) => {
    const unit = unitOf(seconds);
    const format = new Intl.NumberFormat(language, { style: 'unit', unit: NAMES[unit], unitDisplay: 'long', maximumFractionDigits: 1 });
    return format.format(seconds / UNITS[unit]);
  };
}
