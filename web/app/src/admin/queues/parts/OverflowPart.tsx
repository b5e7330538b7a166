import { useTranslation } from 'react-i18next';
import type { Overflow } from '../../../api/organisation';
import { edited } from '../../form/parts';
import { useRefusals } from '../../form/refusals';
import { CardList } from '../../order/CardList';
import { MOST, newBefore, newInQueue } from '../queueDraft';
import { OverflowBeforeFields } from './OverflowBeforeFields';
import { OverflowInQueueFields } from './OverflowInQueueFields';
import type { PartProps } from './part';
import styles from './parts.module.css';
import { useOverflowWords } from './useOverflowWords';

/** When the queue does not take a conversation, or does not keep it, and what becomes of it then. */
export function OverflowPart({ draft, change, id }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const words = useOverflowWords();
  const { overflow, type, hoursId } = draft;
  const set = (part: Partial<Overflow>) => change({ overflow: { ...overflow, ...part } });
  const fault = refusals.of('overflow', 'exactly');
  return (
    <>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('overflow.before.title')}</h2>
        <p className={styles.hint}>{t('overflow.before.lead')}</p>
        <CardList
          label={t('overflow.before.title')}
          items={overflow.before}
          onItems={(before) => set({ before })}
          nameOf={words.before}
          add={t('overflow.before.add')}
          make={newBefore}
          most={MOST.overflow}
          empty={t('overflow.before.none')}
          fault={refusals.of('overflow.before', 'exactly')}
          testId="overflow-before"
        >
          {(entry, put) => (
            <OverflowBeforeFields
              entry={entry}
              type={type}
              queueId={id}
              hasHours={hoursId !== null}
              onEntry={(part) => put(edited(entry, part))}
            />
          )}
        </CardList>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('overflow.inQueue.title')}</h2>
        <p className={styles.hint}>{t('overflow.inQueue.lead')}</p>
        <CardList
          label={t('overflow.inQueue.title')}
          items={overflow.inQueue}
          onItems={(inQueue) => set({ inQueue })}
          nameOf={words.inQueue}
          add={t('overflow.inQueue.add')}
          make={newInQueue}
          most={MOST.overflow}
          empty={t('overflow.inQueue.none')}
          fault={refusals.of('overflow.inQueue', 'exactly')}
          testId="overflow-in-queue"
        >
          {(entry, put) => (
            <OverflowInQueueFields entry={entry} type={type} queueId={id} onEntry={(part) => put(edited(entry, part))} />
          )}
        </CardList>
      </section>
    </>
  );
}
