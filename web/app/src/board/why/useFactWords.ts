import { useTranslation } from 'react-i18next';
import type { Reason, Test } from '../../api/routing';
import type { Channel } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { CHANNELS } from '../search/boardSearch';
import type { NamesById } from './useNames';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const A_SUNDAY = Date.UTC(2026, 10, 22, 12);
const KEYED = ['answers', 'context', 'attributes'] as const;
const PLAIN = ['channel', 'language', 'customer.name', 'subject', 'text', 'time.day', 'time.of-day', 'time.hours'] as const;

export interface FactWords {
  /** What a test asked, inside a sentence: "the language is Hebrew". */
  test(test: Test): string;
  /** What it found. */
  found(reason: Reason): string;
}

/** Conditions as parts of a sentence that explains. */
export function useFactWords(names: NamesById): FactWords {
  const { t } = useTranslation(['why', 'routing', 'conversation']);
  const language = useLanguage();

  const fieldWords = (field: string) => {
    const keyed = KEYED.find((one) => field.startsWith(`${one}.`));
    if (keyed) return t(`field.${keyed}`, { key: field.slice(keyed.length + 1) });
    const plain = PLAIN.find((one) => one === field);
    return plain ? t(`field.${plain.replaceAll('.', '-') as 'channel'}`) : field;
  };
  const valueWords = (field: string, value: string) => {
    if (field === 'channel' && CHANNELS.includes(value as Channel)) return t(`conversation:channel.${value as Channel}`);
    if (field === 'language' && (value === 'en' || value === 'he')) return t(`routing:condition.language.${value}`);
    if (field === 'time.hours') return names.hours(value);
    const day = field === 'time.day' ? DAYS.indexOf(value) : -1;
    return day < 0 ? value : new Intl.DateTimeFormat(language, { weekday: 'long' }).format(A_SUNDAY + day * 86_400_000);
  };
  return {
    test({ field, op, value }) {
      const what = { field: fieldWords(field) };
      if (op === 'is-set' || op === 'is-not-set') return t(`routing:condition.says.${op}`, what);
      const values = (Array.isArray(value) ? value : [value ?? '']).map((one) => valueWords(field, String(one)));
      const one = { ...what, value: new Intl.ListFormat(language, { type: 'disjunction' }).format(values) };
      if (field === 'time.of-day' && op === 'less-than') return t('routing:condition.says.before', one);
      if (field === 'time.of-day' && op === 'greater-than') return t('routing:condition.says.after', one);
      return t(`routing:condition.says.${op}`, one);
    },
    found({ field, found }) {
      if (field === 'time.hours') return found === 'open' || found === 'closed' ? t(`routing:tester.hours.${found}`) : '';
      return found ? valueWords(field, found) : t('nothing');
    },
  };
}
