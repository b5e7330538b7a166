import { useTranslation } from 'react-i18next';
import type { Waiting } from '../../api/explanations';
import { RefName } from '../../conversation/RefName';
import type { DecisionWords } from './useDecisionWords';
import styles from './why.module.css';

/** Who of the queue could take it, and why the others can't. */
export function Members({ waiting, words }: { waiting: Waiting; words: DecisionWords }) {
  const { t } = useTranslation(['why', 'routing']);
  const { free, members, excluded, agents } = waiting;
  const why = words.excluded(excluded);
  // What is not offered by itself is not compared with anybody.
  if (free === 0 && !why) return null;
  return (
    <section aria-labelledby="why-who" data-testid="why-members">
      <h3 id="why-who" className={styles.heading}>
        {t('who')}
      </h3>
      <p className={styles.line}>
        {free > 0 ? t('able', { count: free, members }) : t('unable', { count: members, why })}
        {free > 0 && why && ` ${why}.`}
      </p>
      <ul className={styles.members}>
        {agents.map(({ agent, code }) => (
          <li key={agent.id} data-code={code ?? ''}>
            <strong>
              <RefName of={agent} />
            </strong>
            {': '}
            {code ? t(`routing:excluded.${code}`) : t('could')}
          </li>
        ))}
        {members > agents.length && agents.length > 0 && <li>{t('more', { count: members - agents.length })}</li>}
      </ul>
    </section>
  );
}
