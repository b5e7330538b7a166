import { useTranslation } from 'react-i18next';
import type { OverflowBefore } from '../../../api/organisation';
import type { QueueType } from '../../../api/types';
import { DurationField } from '../../form/DurationField';
import { NumberField } from '../../form/NumberField';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { whensOf, withWhen } from '../queueDraft';
import { ActionFields } from './ActionFields';

interface Props {
  entry: OverflowBefore;
  type: QueueType;
  /** Null: the queue is not saved yet. */
  queueId: string | null;
  hasHours: boolean;
  onEntry(part: Partial<OverflowBefore>): void;
}

/** One reason not to take a conversation in, and what is done with it. */
export function OverflowBeforeFields({ entry, type, queueId, hasHours, onEntry }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const closedNever = entry.when === 'out-of-hours' && !hasHours;
  return (
    <>
      <PickField
        label={t('overflow.when')}
        choices={whensOf(type).map((id) => ({ id, text: t(`overflow.whens.${id}`) }))}
        value={entry.when}
        fault={refusals.at(entry, 'when') ?? (closedNever ? t('overflow.noHours') : undefined)}
        onValue={(when) => onEntry(withWhen(entry, when as OverflowBefore['when']))}
        testId="overflow-when"
      />
      {entry.when === 'waiting-items' && (
        <NumberField
          label={t('overflow.items')}
          value={entry.limit ?? null}
          min={1}
          max={100_000}
          fault={refusals.at(entry, 'limit')}
          onValue={(limit) => onEntry({ limit })}
          testId="overflow-limit"
        />
      )}
      {entry.when === 'predicted-wait' && (
        <DurationField
          label={t('overflow.predicted')}
          value={entry.limit ?? null}
          units={['seconds', 'minutes']}
          fault={refusals.at(entry, 'limit')}
          onValue={(limit) => onEntry({ limit })}
          testId="overflow-limit"
        />
      )}
      <ActionFields entry={entry} type={type} queueId={queueId} onThen={(then) => onEntry({ then })} />
    </>
  );
}
