import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { changedPair, type Pair } from './pairs';
import { keyOf, replaced } from './parts';
import { TextField } from './TextField';

interface Props {
  label: string;
  pairs: readonly Pair[];
  /** What adding one is called. */
  add: string;
  fault?: string | undefined;
  onPairs(pairs: Pair[]): void;
  testId: string;
}

/** Names and what they hold. */
export function PairsField({ label, pairs, add, fault, onPairs, testId }: Props) {
  const { t } = useTranslation('admin');
  const adding = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className={styles.group} data-testid={testId}>
      <legend className={styles.legend}>{label}</legend>
      {pairs.map((pair, index) => (
        <div key={keyOf(pair)} className={styles.row}>
          <TextField
            bare
            dir="ltr"
            label={t('form.pair.key', { label, number: index + 1 })}
            placeholder={t('form.pair.name')}
            value={pair.key}
            onValue={(key) => onPairs(replaced(pairs, pair, changedPair(pair, { key })))}
          />
          <TextField
            bare
            label={t('form.pair.value', { label, number: index + 1 })}
            placeholder={t('form.pair.holds')}
            value={pair.value}
            onValue={(value) => onPairs(replaced(pairs, pair, changedPair(pair, { value })))}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('form.takeAway', { name: pair.key || t('form.pair.number', { number: index + 1 }) })}
            onClick={() => {
              onPairs(pairs.filter((one) => one !== pair));
              adding.current?.focus();
            }}
          />
        </div>
      ))}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button ref={adding} size="small" icon={<AddRegular />} onClick={() => onPairs([...pairs, { key: '', value: '' }])}>
        {add}
      </Button>
    </fieldset>
  );
}
