import { useTranslation } from 'react-i18next';
import type { RoutingTest } from '../../../api/routing';
import { pairsOf } from '../../form/pairs';
import { useSetWords } from '../useSetWords';
import styles from './tester.module.css';

/** What the conversation brings to its queue. */
export function WhatWasSet({ result }: { result: RoutingTest }) {
  const { t } = useTranslation('routing');
  const setWords = useSetWords();
  const { skills, priority, capacityProfiles, attributes, units } = result;
  const words = setWords({ skills, priority, capacityProfiles, attributes: pairsOf(attributes) });
  return (
    <p className={styles.line} data-testid="what-was-set">
      {t('tester.set', { words })} {units > 0 && t('tester.units', { count: units })}
    </p>
  );
}
