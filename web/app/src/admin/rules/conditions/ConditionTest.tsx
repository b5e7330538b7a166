import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Operator, Test } from '../../../api/routing';
import { inPlaceOf } from '../../form/parts';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { TextField } from '../../form/TextField';
import styles from './conditions.module.css';
import { fieldOf, FIELDS, isKeyed, operatorsOf, sortOf, takesValue, withField, withOperator, type Field } from './fields';
import { ValueField } from './ValueField';

interface Props {
  test: Test;
  number: number;
  onTest(test: Test | null): void;
}

/** One thing that is looked at, how, and what for. */
export function ConditionTest({ test, number, onTest }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { field, key } = fieldOf(test);
  const set = (next: Test) => onTest(inPlaceOf(test, next));
  const known = operatorsOf(field);
  // One that a program wrote and that makes no sense here is shown all the same: the server says what is wrong with it.
  const operators = known.includes(test.op) ? known : [...known, test.op];
  const operatorWords = (op: Operator) => {
    if (sortOf(field) === 'clock' && op === 'less-than') return t('condition.op.before');
    if (sortOf(field) === 'clock' && op === 'greater-than') return t('condition.op.after');
    return t(`condition.op.${op}`);
  };
  const fieldChoices = FIELDS.map((id) => ({ id, text: t(`condition.pick.${id.replaceAll('.', '-') as 'channel'}`) }));
  return (
    <div role="group" aria-label={t('condition.test', { number })} className={styles.test} data-testid="condition">
      <PickField
        bare
        label={t('condition.what', { number })}
        choices={fieldChoices}
        value={field}
        fault={refusals.at(test, 'field')}
        onValue={(next) => set(withField(test, next as Field, isKeyed(next as Field) ? key : ''))}
        testId="field"
      />
      {isKeyed(field) && (
        <TextField
          bare
          dir="ltr"
          label={t('condition.key', { number })}
          placeholder={t('condition.keyHint')}
          value={key}
          onValue={(next) => set(withField(test, field, next))}
          testId="key"
        />
      )}
      <PickField
        bare
        label={t('condition.how', { number })}
        choices={operators.map((op) => ({ id: op, text: operatorWords(op) }))}
        value={test.op}
        fault={refusals.at(test, 'op')}
        onValue={(op) => set(withOperator(test, op as Operator))}
        testId="op"
      />
      {takesValue(test.op) && (
        <ValueField
          label={t('condition.value', { number })}
          field={field}
          test={test}
          fault={refusals.at(test, 'value')}
          onValue={(value) => set({ ...test, value })}
        />
      )}
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t('condition.remove', { number })}
        data-testid="remove-condition"
        onClick={() => onTest(null)}
      />
    </div>
  );
}
