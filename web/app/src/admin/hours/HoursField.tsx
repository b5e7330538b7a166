import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useChoicesOf } from '../useOrganisation';
import { useHours } from './useHours';

interface Props {
  /** Null: always open. */
  hoursId: string | null;
  fault: string | undefined;
  onHours(hoursId: string | null): void;
}

/** Which hours a queue keeps. */
export function HoursField({ hoursId, fault, onHours }: Props) {
  const { t } = useTranslation('admin');
  const choicesOf = useChoicesOf();
  const hours = useHours();
  return (
    <Field label={t('section.hours')} hint={t('hours.fieldHint')} validationMessage={fault}>
      <Select value={hoursId ?? ''} data-testid="hours" onChange={(_, { value }) => onHours(value === '' ? null : value)}>
        <option value="">{t('hours.openAlways')}</option>
        {choicesOf(hours.data?.items).map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
