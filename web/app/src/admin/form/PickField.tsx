import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../dispatch/choices';

interface Props {
  label: string;
  /** Where a heading beside it names it already: the label is then only heard. */
  bare?: boolean;
  hint?: string | undefined;
  choices: readonly Choice[];
  /** Null: none of them. */
  value: string | null;
  /** What choosing none is called; without it one has to be chosen. */
  none?: string;
  fault?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  onValue(value: string | null): void;
  testId?: string;
}

/** One out of a list, by name. What was chosen and exists no more is shown as such, not as something else. */
export function PickField({ label, bare, hint, choices, value, none, fault, required, disabled, onValue, testId }: Props) {
  const { t } = useTranslation('admin');
  const empty = value === null || value === '';
  const known = empty || choices.some(({ id }) => id === value);
  // Whoever has chosen nothing yet is told to, not what an id looks like.
  const wrong = fault && empty && none === undefined ? t('form.missing') : fault;
  return (
    <Field label={bare ? undefined : label} hint={hint} required={required} validationMessage={wrong}>
      <Select
        value={value ?? ''}
        aria-label={bare ? label : undefined}
        disabled={disabled}
        data-testid={testId}
        onChange={(_, { value: chosen }) => onValue(chosen === '' ? null : chosen)}
      >
        {(none !== undefined || empty) && <option value="">{none ?? t('form.choose')}</option>}
        {!known && <option value={value ?? ''}>{t('form.gone')}</option>}
        {choices.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
