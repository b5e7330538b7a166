import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Reason, Step } from '../../../api/routing';
import { useConditionWords } from '../conditions/useConditionWords';
import styles from './tester.module.css';
import { useRuleWords } from './useRuleWords';

/** Every rule that was asked, in order, what it looked at and what it found. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('routing');
  if (steps.length === 0) return <p className={styles.lead}>{t('tester.noSteps')}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        // Steps are told once and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <StepLine key={index} step={step} />
      ))}
    </ol>
  );
}

function StepLine({ step }: { step: Step }) {
  const { t } = useTranslation('routing');
  const ruleWords = useRuleWords();
  const { kind, set, rule, matched, why } = step;
  const outcome = matched ? 'matched' : 'passed';
  const Icon = matched ? CheckmarkCircleRegular : CircleRegular;
  return (
    <li className={styles.step} data-testid="step" data-matched={matched}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div>
        <p className={styles.line}>
          {t(`tester.step.${kind}.${outcome}`, { set: set ?? '', rule: ruleWords(kind, rule ?? '') })}
        </p>
        {why && why.length > 0 && (
          <ul className={styles.reasons}>
            {why.map((reason, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <ReasonLine key={index} reason={reason} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useTranslation('routing');
  const { testWords } = useConditionWords();
  const what = testWords(reason);
  const held = reason.held ? t('tester.held') : t('tester.notHeld');
  const found = useFoundWords(reason);
  return (
    <li data-held={reason.held}>
      {found === null ? t('tester.reasonBare', { what, held }) : t('tester.reason', { what, found, held })}
    </li>
  );
}

/** What was there; null where saying so would only repeat the condition. */
function useFoundWords({ field, found }: Reason): string | null {
  const { t } = useTranslation('routing');
  const { valueWords } = useConditionWords();
  if (field === 'time.hours') return found === 'open' || found === 'closed' ? t(`tester.hours.${found}`) : null;
  if (found === null || found === undefined || found === '') return t('tester.nothing');
  return field === 'channel' || field === 'language' || field === 'time.day' ? valueWords(field, found) : t('tester.quoted', { text: found });
}
