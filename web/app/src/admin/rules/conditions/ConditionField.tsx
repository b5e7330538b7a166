import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../api/routing';
import { useRefusals } from '../../form/refusals';
import styles from './conditions.module.css';
import { ConditionNode } from './ConditionNode';
import { newTest } from './fields';
import { countOf, MAX_TESTS, shapeOf, withAnother } from './tree';

interface Props {
  label: string;
  /** Whose `when` it is, to say what was refused of it. */
  of: object;
  when: Condition | null;
  onWhen(when: Condition | null): void;
}

/** When a rule holds: always, or on conditions that are built up here. */
export function ConditionField({ label, of, when, onWhen }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const room = MAX_TESTS - countOf(when);
  const alone = when === null || shapeOf(when).kind !== 'group';
  const fault = when === null ? refusals.at(of, 'when') : refusals.at(when);
  return (
    <fieldset className={styles.field} data-testid="when">
      <legend className={styles.legend}>{label}</legend>
      {when === null && <p className={styles.always}>{t('condition.none')}</p>}
      {when !== null && <ConditionNode node={when} number={1} above={0} room={room} onNode={onWhen} />}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {alone && (
        <Button
          size="small"
          icon={<AddRegular />}
          data-testid="add-condition"
          onClick={() => onWhen(withAnother(when, newTest()))}
        >
          {t('condition.add')}
        </Button>
      )}
      {room <= 0 && <p className={styles.always}>{t('condition.full', { count: MAX_TESTS })}</p>}
    </fieldset>
  );
}
