import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weekday } from '../../api/operatingHours';
import { useLanguage } from '../../i18n/language';
import { DayBar } from './DayBar';
import styles from './hours.module.css';
import { copyOf, daysIn, type HoursDraft } from './hoursDraft';
import type { FaultOf } from './hoursFaults';
import { SpanFields } from './SpanFields';

interface Props {
  week: HoursDraft['week'];
  faultOf: FaultOf;
  fault: string | undefined;
  onWeek(week: HoursDraft['week']): void;
}

/** The same field of the day above or below, or where one adds it. */
function move(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const from = event.target as HTMLElement;
  const cell = from.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const row = from.closest('tr');
  const next = event.key === 'ArrowUp' ? row?.previousElementSibling : row?.nextElementSibling;
  if (!cell || !next) return;
  event.preventDefault();
  const target = next.querySelector(`[data-cell="${cell}"] input`) ?? next.querySelector('[data-cell="add"]');
  (target as HTMLElement | null)?.focus();
}

/** A week of days, each with its times. Arrows lead from day to day. */
export function WeekGrid({ week, faultOf, fault, onWeek }: Props) {
  const { t } = useTranslation('admin');
  const days = daysIn(useLanguage());
  const copy = (from: Weekday) =>
    onWeek(Object.fromEntries(days.map((day) => [day, day === from ? week[day] : copyOf(week[from])])) as HoursDraft['week']);
  return (
    <div>
      <table className={styles.week} data-testid="week">
        <caption className={styles.caption}>{t('hours.week')}</caption>
        <tbody>
          {days.map((day) => (
            <tr key={day} data-testid={`day-${day}`}>
              <th scope="row">{t(`hours.days.${day}`)}</th>
              <td>
                <DayBar spans={week[day]} />
                <SpanFields
                  day={t(`hours.days.${day}`)}
                  spans={week[day]}
                  faultOf={faultOf}
                  onKey={move}
                  onSpans={(spans) => onWeek({ ...week, [day]: spans })}
                />
              </td>
              <td>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<CopyRegular />}
                  title={t('hours.copy', { day: t(`hours.days.${day}`) })}
                  aria-label={t('hours.copy', { day: t(`hours.days.${day}`) })}
                  onClick={() => copy(day)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
