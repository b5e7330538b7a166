import { useTranslation } from 'react-i18next';
import type { RoutingTest } from '../../../api/routing';
import { useName } from '../../../i18n/language';
import { AgentsFound } from './AgentsFound';
import { reasonOf } from './reason';
import { StepList } from './StepList';
import styles from './tester.module.css';
import { useRuleWords } from './useRuleWords';
import { WhatWasSet } from './WhatWasSet';

/** "This conversation would go to …, because …", and everything that led there. */
export function TestResult({ result }: { result: RoutingTest }) {
  const { t } = useTranslation('routing');
  const name = useName();
  const ruleWords = useRuleWords();
  const reason = reasonOf(result);
  const why = t(`tester.because.${reason.kind}`, { rule: ruleWords(reason.kind, reason.rule) });
  return (
    <div className={styles.result} data-testid="test-result">
      <p className={styles.verdict}>
        {t(result.ends ? 'tester.goesNowhere' : 'tester.goes', { queue: name(result.queue), why })}
      </p>
      <WhatWasSet result={result} />
      <h3 className={styles.subheading}>{t('tester.steps')}</h3>
      <StepList steps={result.steps} />
      <h3 className={styles.subheading}>{t('tester.agents')}</h3>
      <AgentsFound agents={result.agents} />
    </div>
  );
}
