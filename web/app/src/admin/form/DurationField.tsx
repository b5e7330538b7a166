import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS, unitOf, type Unit } from './durations';
import styles from './form.module.css';

interface Props {
  label: string;
  hint?: string | undefined;
  /** Seconds. Null: left empty, or with `never` what that says. */
  value: number | null;
  /** What having none is called; without it there has to be one. */
  never?: string;
  /** What stands there when it is to be something again. */
  usual?: number;
  units?: readonly Unit[];
  fault: string | undefined;
  onValue(value: number | null): void;
  testId: string;
}

const ALL = Object.keys(UNITS) as Unit[];

/** A time given in the unit that fits it, kept in seconds. */
export function DurationField({ label, hint, value, never, usual = 3600, units = ALL, fault, onValue, testId }: Props) {
  const { t } = useTranslation('admin');
  const fitting = unitOf(value ?? usual);
  const [unit, setUnit] = useState<Unit>(units.includes(fitting) ? fitting : (units[0] as Unit));
  const typed = (text: string) => {
    const amount = Number(text.replace(',', '.'));
    onValue(text.trim() === '' || Number.isNaN(amount) ? null : Math.round(amount * UNITS[unit]));
  };
  const none = never !== undefined && value === null;
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <div role="group" aria-label={label} className={styles.duration}>
        {!none && (
          <>
            <Input
              type="number"
              min={0}
              className={styles.amount}
              aria-label={t('form.amount', { label })}
              value={value === null ? '' : String(value / UNITS[unit])}
              data-testid={testId}
              onChange={(_, data) => typed(data.value)}
            />
            <Select
              aria-label={t('form.unit', { label })}
              value={unit}
              onChange={(_, data) => {
                const next = data.value as Unit;
                setUnit(next);
                if (value !== null) onValue(Math.round((value / UNITS[unit]) * UNITS[next]));
              }}
            >
              {units.map((id) => (
                <option key={id} value={id}>
                  {t(`form.units.${id}`)}
                </option>
              ))}
            </Select>
          </>
        )}
        {never !== undefined && (
          <Checkbox
            label={never}
            checked={none}
            data-testid={`${testId}-never`}
            onChange={(_, { checked }) => onValue(checked ? null : usual)}
          />
        )}
      </div>
    </Field>
  );
}
