import { Field, Slider } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import styles from './alerts.module.css';

interface Props {
  /** From -1 to 0. */
  value: number;
  fault: string | undefined;
  onValue(value: number): void;
}

/** How unhappy is too unhappy; in hundredths, which is as fine as the measure is. */
export function ThresholdField({ value, fault, onValue }: Props) {
  const { t } = useTranslation('alerts');
  return (
    <Field label={t('below')} hint={t('belowHint')} validationMessage={fault}>
      <div className={styles.threshold}>
        <Slider
          min={-100}
          max={0}
          value={Math.round(value * 100)}
          data-testid="below"
          onChange={(_, data) => onValue(data.value / 100)}
        />
        <output dir="ltr">{value.toFixed(2)}</output>
      </div>
    </Field>
  );
}
