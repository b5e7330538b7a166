import { useTranslation } from 'react-i18next';
import type { Decision } from '../../api/explanations';
import { DecisionLine } from './DecisionLine';
import type { DecisionWords } from './useDecisionWords';
import type { FactWords } from './useFactWords';
import styles from './why.module.css';

/** So many stand open; what went round and round before them is behind a press. */
const LATEST = 12;

interface Props {
  decisions: readonly Decision[];
  words: DecisionWords;
  facts: FactWords;
}

/** Everything that was decided, in the order in which it was. */
export function Story({ decisions, words, facts }: Props) {
  const { t } = useTranslation('why');
  const hidden = decisions.length > LATEST + 1 ? decisions.length - LATEST : 0;
  const lines = (some: readonly Decision[]) => (
    <ol className={styles.story} data-testid="why-story">
      {some.map((decision, index) => (
        // Decisions are only ever added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <DecisionLine key={index} decision={decision} words={words} facts={facts} />
      ))}
    </ol>
  );
  return (
    <>
      {hidden > 0 && (
        <details className={styles.details}>
          <summary>{t('earlier', { count: hidden })}</summary>
          {lines(decisions.slice(0, hidden))}
        </details>
      )}
      {lines(decisions.slice(hidden))}
    </>
  );
}
