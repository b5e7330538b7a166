import { useTranslation } from 'react-i18next';
import type { Account, Decision } from '../../api/explanations';
import type { Conversation } from '../../api/types';
import { Story } from './Story';
import { useDecisionWords } from './useDecisionWords';
import { useFactWords } from './useFactWords';
import { useNames } from './useNames';
import { WaitingPart } from './WaitingPart';
import styles from './why.module.css';

/** The decision by which the conversation is where it is now: the last question to whoever has it, or is asked. */
function decisive(decisions: readonly Decision[], { agent, offer }: Conversation): Decision | undefined {
  const asked = offer?.agent ?? agent;
  return asked ? decisions.findLast((one) => one.kind === 'offered' && one.agent?.id === asked.id) : undefined;
}

/** The answer first, and then the whole story. */
export function Reasons({ account, conversation }: { account: Account; conversation: Conversation }) {
  const { t } = useTranslation('why');
  const names = useNames(account);
  const facts = useFactWords(names);
  const words = useDecisionWords(facts);
  const { decisions, waiting } = account;
  const answer = decisive(decisions, conversation);
  return (
    <>
      {waiting && <WaitingPart waiting={waiting} names={names} words={words} />}
      {!waiting && answer && (
        <p className={styles.answer} data-testid="why-answer">
          {words.decision(answer)}
        </p>
      )}
      <section aria-labelledby="why-story">
        <h3 id="why-story" className={styles.heading}>
          {t('story')}
        </h3>
        {decisions.length === 0 ? (
          <p className={styles.line}>{t('none')}</p>
        ) : (
          <Story decisions={decisions} words={words} facts={facts} />
        )}
      </section>
    </>
  );
}
