import { useTranslation } from 'react-i18next';
import type { Waiting } from '../../api/explanations';
import { useTimes } from '../../format/times';
import { useName } from '../../i18n/language';
import { Demand } from './Demand';
import { Members } from './Members';
import { spanOf } from './span';
import type { DecisionWords } from './useDecisionWords';
import type { NamesById } from './useNames';
import styles from './why.module.css';

interface Props {
  waiting: Waiting;
  names: NamesById;
  words: DecisionWords;
}

/** Where it stands, how long still, what keeps it, what it asks for, and who can't give it. */
export function WaitingPart({ waiting, names, words }: Props) {
  const { t } = useTranslation('why');
  const name = useName();
  const { time } = useTimes();
  const { position, since, low, likely, high, obstacle } = waiting;
  const queue = name(waiting.queue);
  const span = (seconds: number) => {
    const { unit, count } = spanOf(seconds);
    return t(`span.${unit}`, { count });
  };
  const where = { queue, time: time(since) };
  const place =
    position === null ? t('place.none', where) : position === 1 ? t('place.next', where) : t('place.nth', { ...where, position });
  const known = low !== null && likely !== null && high !== null;
  return (
    <>
      <div className={styles.answer} data-testid="why-answer">
        <p className={styles.line}>{place}</p>
        {obstacle && <p className={styles.line}>{t(`obstacle.${obstacle}`, { queue })}</p>}
        {position !== null && (
          <p className={styles.line}>
            {known ? t('expected.known', { likely: span(likely), low: span(low), high: span(high) }) : t('expected.unknown')}
          </p>
        )}
      </div>
      {obstacle !== 'no-members' && <Members waiting={waiting} words={words} />}
      <Demand waiting={waiting} names={names} />
    </>
  );
}
