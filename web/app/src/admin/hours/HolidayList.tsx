import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/i18n';
import { useLanguage } from '../../i18n/language';
import styles from './hours.module.css';
import { newHoliday, type HolidayDraft } from './hoursDraft';
import type { FaultOf } from './hoursFaults';
import { SpanFields } from './SpanFields';

interface Props {
  holidays: readonly HolidayDraft[];
  faultOf: FaultOf;
  fault: string | undefined;
  onHolidays(holidays: HolidayDraft[]): void;
}

/** Dates with times of their own, in place of their weekday's. */
export function HolidayList({ holidays, faultOf, fault, onHolidays }: Props) {
  const { t } = useTranslation('admin');
  const language = useLanguage();
  const adding = useRef<HTMLButtonElement>(null);
  const set = (key: number, part: Partial<HolidayDraft>) =>
    onHolidays(holidays.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: number) => {
    onHolidays(holidays.filter((one) => one.key !== key));
    adding.current?.focus();
  };
  const called = ({ names, date }: HolidayDraft) => names[language] || names.en || names.he || date || t('hours.newHoliday');
  return (
    <fieldset className={styles.holidays} data-testid="holidays">
      <legend className={styles.caption}>{t('hours.holidays')}</legend>
      <ul className={styles.list}>
        {holidays.map((holiday) => (
          <li key={holiday.key} className={styles.holiday} data-testid="holiday">
            <Field label={t('hours.date')} validationMessage={faultOf(holiday.key, 'date')}>
              <Input
                type="date"
                className={styles.narrow}
                value={holiday.date}
                onChange={(_, { value }) => set(holiday.key, { date: value })}
              />
            </Field>
            {(['en', 'he'] as const).map((of) => (
              <Field key={of} label={t(`form.name.${of}`)} validationMessage={faultOf(holiday.key, `names.${of}`)}>
                <Input
                  lang={of}
                  dir={directionOf(of)}
                  className={styles.narrow}
                  value={holiday.names[of]}
                  onChange={(_, { value }) => set(holiday.key, { names: { ...holiday.names, [of]: value } })}
                />
              </Field>
            ))}
            <Button
              appearance="subtle"
              className={styles.remove}
              icon={<DeleteRegular />}
              aria-label={t('hours.removeHoliday', { name: called(holiday) })}
              onClick={() => remove(holiday.key)}
            />
            <div className={styles.holidayTimes}>
              <SpanFields
                day={called(holiday)}
                spans={holiday.spans}
                faultOf={faultOf}
                onSpans={(spans) => set(holiday.key, { spans })}
              />
            </div>
          </li>
        ))}
      </ul>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button ref={adding} icon={<AddRegular />} data-testid="add-holiday" onClick={() => onHolidays([...holidays, newHoliday()])}>
        {t('hours.addHoliday')}
      </Button>
    </fieldset>
  );
}
