import { useTranslation } from 'react-i18next';
import type { Decision, Placing } from '../../api/explanations';
import { useTimes } from '../../format/times';
import { useLanguage } from '../../i18n/language';
import { CandidateTable } from './CandidateTable';
import { StepList } from './StepList';
import type { DecisionWords } from './useDecisionWords';
import type { FactWords } from './useFactWords';
import styles from './why.module.css';

interface Props {
  decision: Decision;
  words: DecisionWords;
  facts: FactWords;
}

/** One decision: when, what, and behind a press everything that it looked at. */
export function DecisionLine({ decision, words, facts }: Props) {
  const { exact, moment } = useTimes();
  const { at, kind, why } = decision;
  const placing = why && 'steps' in why ? why : null;
  return (
    <li className={styles.decision} data-testid="decision" data-kind={kind}>
      <time dateTime={at} title={moment(at)} className={styles.time}>
        {exact(at)}
      </time>
      <div className={styles.what}>
        {placing && words.rules(placing).map((rule) => <p key={rule} className={styles.line}>{rule}</p>)}
        <p className={styles.line}>{words.decision(decision)}</p>
        {placing && <Asked placing={placing} facts={facts} />}
        {why && 'candidates' in why && why.candidates.length > 0 && <CandidateTable candidates={why.candidates} />}
      </div>
    </li>
  );
}

const USUAL_PRIORITY = 100;

/** What the rules set, and each of them with what it saw. */
function Asked({ placing, facts }: { placing: Placing; facts: FactWords }) {
  const { t } = useTranslation(['why', 'routing']);
  const language = useLanguage();
  const { priority, attributes, steps } = placing;
  const set = [
    ...(priority === USUAL_PRIORITY ? [] : [t('routing:set.says.priority', { priority })]),
    ...Object.entries(attributes).map(([key, value]) => t('routing:set.says.attribute', { key, value })),
  ];
  return (
    <>
      {set.length > 0 && <p className={styles.line}>{t('rulesSet', { what: new Intl.ListFormat(language).format(set) })}</p>}
      {steps.length > 0 && (
        <details className={styles.details}>
          <summary>{t('asked', { count: steps.length })}</summary>
          <StepList steps={steps} facts={facts} />
        </details>
      )}
    </>
  );
}
