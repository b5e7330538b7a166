import { Field as FormField, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Test } from '../../../api/routing';
import { PickMany } from '../../../board/filters/PickMany';
import type { Choice } from '../../../dispatch/choices';
import { PickField } from '../../form/PickField';
import { TextField } from '../../form/TextField';
import { TextsField } from '../../form/TextsField';
import { useHours } from '../../hours/useHours';
import { useChoicesOf } from '../../useOrganisation';
import { sortOf, textOf, textsOf, type Field } from './fields';
import { useConditionWords } from './useConditionWords';
import { CHANNELS, DAYS, LANGUAGES } from './values';

interface Props {
  label: string;
  field: Field;
  test: Test;
  fault: string | undefined;
  onValue(value: string | string[]): void;
}

const FEW: Partial<Record<Field, readonly string[]>> = { channel: CHANNELS, language: LANGUAGES, 'time.day': DAYS };

/** What a condition compares with, in the way that its field is told. */
export function ValueField({ label, field, test, fault, onValue }: Props) {
  const { t } = useTranslation('routing');
  const { valueWords } = useConditionWords();
  const choicesOf = useChoicesOf();
  const hours = useHours();
  const sort = sortOf(field);
  const value = textOf(test.value);
  const given = textsOf(test.value);
  const choices: Choice[] = [...new Set([...(FEW[field] ?? []), ...given])].map((id) => ({ id, text: valueWords(field, id) }));
  const many = test.op === 'one-of';

  if (sort === 'hours') {
    return <PickField bare label={label} choices={choicesOf(hours.data?.items)} value={value} fault={fault} onValue={(id) => onValue(id ?? '')} testId="value" />;
  }
  if (sort === 'choice' && many) {
    return (
      <FormField validationMessage={fault}>
        <PickMany label={label} choices={choices} chosen={given} onChoose={onValue} testId="value" />
        <span>{given.map((one) => valueWords(field, one)).join(', ')}</span>
      </FormField>
    );
  }
  if (sort === 'choice') {
    return <PickField bare label={label} choices={choices} value={value} fault={fault} onValue={(id) => onValue(id ?? '')} testId="value" />;
  }
  if (many) return <TextsField label={label} texts={given} fault={fault} onTexts={onValue} testId="value" />;
  if (sort === 'clock') {
    return (
      <FormField validationMessage={fault}>
        <Input type="time" aria-label={label} value={value} data-testid="value" onChange={(_, data) => onValue(data.value)} />
      </FormField>
    );
  }
  const placeholder = test.op === 'less-than' || test.op === 'greater-than' ? t('condition.numberHint') : '';
  return <TextField bare label={label} placeholder={placeholder} value={value} fault={fault} onValue={onValue} testId="value" />;
}
