import { useTranslation } from 'react-i18next';
import type { OverflowInQueue } from '../../../api/organisation';
import type { QueueType } from '../../../api/types';
import { DurationField } from '../../form/DurationField';
import { useRefusals } from '../../form/refusals';
import { LONGEST_WAIT } from '../queueDraft';
import { ActionFields } from './ActionFields';
import { useDurationWords } from './useDurationWords';

interface Props {
  entry: OverflowInQueue;
  type: QueueType;
  queueId: string | null;
  onEntry(part: Partial<OverflowInQueue>): void;
}

/** So long a wait, and what is done with who has waited so long. */
export function OverflowInQueueFields({ entry, type, queueId, onEntry }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const duration = useDurationWords();
  const { min, max } = LONGEST_WAIT[type];
  return (
    <>
      <DurationField
        label={t('overflow.after')}
        hint={t('overflow.afterHint', { min: duration(min), max: duration(max) })}
        value={entry.afterSeconds}
        fault={refusals.at(entry, 'afterSeconds')}
        onValue={(afterSeconds) => onEntry({ afterSeconds })}
        testId="overflow-after"
      />
      <ActionFields entry={entry} type={type} queueId={queueId} onThen={(then) => onEntry({ then })} />
    </>
  );
}
