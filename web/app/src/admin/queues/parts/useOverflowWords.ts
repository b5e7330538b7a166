import { useTranslation } from 'react-i18next';
import type { OverflowAction, OverflowBefore, OverflowInQueue } from '../../../api/organisation';
import { useNameById, useQueues } from '../../useOrganisation';
import { useDurationWords } from './useDurationWords';

/** What an overflow rule does, in a line. */
export function useOverflowWords() {
  const { t } = useTranslation('routing');
  const duration = useDurationWords();
  const queueName = useNameById(useQueues().data?.items);
  const action = (then: OverflowAction) =>
    then.do === 'queue' ? t('overflow.says.queue', { queue: queueName(then.queueId) || '…' }) : t(`overflow.says.${then.do}`);
  const reason = ({ when, limit }: OverflowBefore) => {
    if (when === 'out-of-hours') return t('overflow.says.out-of-hours');
    if (when === 'waiting-items') return t('overflow.says.waiting-items', { count: limit ?? 0 });
    return t('overflow.says.predicted-wait', { time: duration(limit ?? 0) });
  };
  return {
    before: (entry: OverflowBefore) => t('overflow.says.both', { when: reason(entry), then: action(entry.then) }),
    inQueue: ({ afterSeconds, then }: OverflowInQueue) =>
      t('overflow.says.both', { when: t('overflow.says.after', { time: duration(afterSeconds ?? 0) }), then: action(then) }),
  };
}
