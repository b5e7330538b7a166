import { useTranslation } from 'react-i18next';
import type { Queue } from '../../api/organisation';
import { RefName } from '../../conversation/RefName';
import { useHours } from './useHours';
import { useStanding } from './useStanding';

/** The hours that a queue keeps, and what they mean now. */
export function QueueHours({ queue }: { queue: Queue }) {
  const { t } = useTranslation('admin');
  const standing = useStanding();
  const hours = useHours();
  const kept = hours.data?.items.find(({ id }) => id === queue.hoursId);
  if (queue.hoursId === null) return t('hours.openAlways');
  if (!kept) return null;
  return (
    <>
      <RefName of={kept} />
      <br />
      {standing(kept, kept.zone)}
    </>
  );
}
