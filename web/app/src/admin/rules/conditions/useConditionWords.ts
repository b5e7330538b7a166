import { useTranslation } from 'react-i18next';
import type { Condition, Test } from '../../../api/routing';
import type { Channel, Language } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { useHours } from '../../hours/useHours';
import { useNameById } from '../../useOrganisation';
import { fieldOf, sortOf, takesValue, textOf, textsOf, type Field } from './fields';
import { shapeOf } from './tree';
import { CHANNELS, DAYS, type Day } from './values';

export interface ConditionWords {
  fieldWords(field: Field, key: string): string;
  valueWords(field: Field, value: string): string;
  testWords(test: Test): string;
  /** The whole condition as a sentence. */
  say(condition: Condition | null): string;
}

/** Conditions as one reads them. */
export function useConditionWords(): ConditionWords {
  const { t } = useTranslation(['routing', 'admin', 'conversation']);
  const language = useLanguage();
  const hours = useHours();
  const hoursName = useNameById(hours.data?.items);
  const join = (type: 'conjunction' | 'disjunction', parts: string[]) => new Intl.ListFormat(language, { type }).format(parts);

  const fieldWords = (field: Field, key: string) => {
    if (field === 'answers' || field === 'context' || field === 'attributes') return t(`condition.keyed.${field}`, { key: key || '…' });
    const id = field.replaceAll('.', '-') as 'channel' | 'language' | 'customer-name' | 'subject' | 'text' | 'time-day' | 'time-of-day' | 'time-hours';
    return t(`condition.field.${id}`);
  };
  const valueWords = (field: Field, value: string) => {
    if (field === 'channel' && CHANNELS.includes(value as Channel)) return t(`conversation:channel.${value as Channel}`);
    if (field === 'language' && (value === 'en' || value === 'he')) return t(`condition.language.${value as Language}`);
    if (field === 'time.day' && DAYS.includes(value as Day)) return t(`admin:hours.days.${value as Day}`);
    if (field === 'time.hours') return hoursName(value) || '…';
    return value === '' ? '…' : value;
  };
  const testWords = (test: Test): string => {
    const { field, key } = fieldOf(test);
    const what = { field: fieldWords(field, key) };
    if (!takesValue(test.op)) return t(`condition.says.${test.op as 'is-set'}`, what);
    const value = join('disjunction', textsOf(test.value).map((one) => valueWords(field, one))) || valueWords(field, textOf(test.value));
    if (sortOf(field) === 'clock' && test.op === 'less-than') return t('condition.says.before', { ...what, value });
    if (sortOf(field) === 'clock' && test.op === 'greater-than') return t('condition.says.after', { ...what, value });
    return t(`condition.says.${test.op}`, { ...what, value });
  };
  const say = (condition: Condition | null): string => {
    if (condition === null) return t('condition.always');
    const shape = shapeOf(condition);
    if (shape.kind === 'test') return testWords(shape.test);
    if (shape.kind === 'not') return t('condition.not', { what: say(shape.inner) });
    const parts = shape.items.map((item) => (shapeOf(item).kind === 'group' ? `(${say(item)})` : say(item)));
    const joined = join(shape.mode === 'all' || shape.mode === 'not-all' ? 'conjunction' : 'disjunction', parts);
    return shape.mode === 'all' || shape.mode === 'any' ? joined : t('condition.not', { what: joined });
  };
  return { fieldWords, valueWords, testWords, say };
}
