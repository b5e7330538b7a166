import { useTranslation } from 'react-i18next';
import type { Standing } from '../../api/operatingHours';
import { useLanguage } from '../../i18n/language';

const LOCALE = { en: 'en-GB', he: 'he-IL' } as const;
const NEAR = 6 * 24 * 60 * 60 * 1000;

/** In the zone's own time; a zone that this browser does not know is shown in the reader's. */
function format(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}

/** “Open now, closes Sunday 17:00”: what hours mean now, by the clock of their zone. */
export function useStanding(): (standing: Standing, zone: string) => string {
  const { t } = useTranslation('admin');
  const language = useLanguage();
  const locale = LOCALE[language];
  const when = (iso: string, zone: string) => {
    const at = new Date(iso);
    const near = at.getTime() - Date.now() < NEAR;
    const day = format(locale, zone, near ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    const time = format(locale, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return t('hours.when', { day: day.format(at), time: time.format(at) });
  };
  return ({ open, changesAt }, zone) => {
    if (changesAt === null) return t(open ? 'hours.openAlways' : 'hours.closedAlways');
    return t(open ? 'hours.openUntil' : 'hours.closedUntil', { when: when(changesAt, zone) });
  };
}
