import { useTranslation } from 'react-i18next';
import type { QueueType } from '../../../api/types';
import { NameFields } from '../../form/NameFields';
import { NumberField } from '../../form/NumberField';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { HoursField } from '../../hours/HoursField';
import { TYPES } from '../queueDraft';
import type { PartProps } from './part';

/** What it is called, what waits in it, and when it is open. */
export function GeneralPart({ draft, change, id }: PartProps) {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  return (
    <>
      <NameFields names={draft.names} faults={refusals} onNames={(names) => change({ names })} />
      <PickField
        label={t('queues.type')}
        hint={id ? t('queues.typeFixed') : undefined}
        choices={TYPES.map((one) => ({ id: one, text: t(`queues.types.${one}`) }))}
        value={draft.type}
        disabled={id !== null}
        fault={refusals.of('type')}
        onValue={(type) => change({ type: (type ?? 'messaging') as QueueType, overflow: { before: [], inQueue: [] } })}
        testId="type"
      />
      <NumberField
        label={t('queues.priority')}
        hint={t('queues.priorityHint')}
        value={draft.priority}
        min={1}
        max={10_000}
        fault={refusals.of('priority')}
        onValue={(priority) => change({ priority })}
        testId="priority"
      />
      <HoursField hoursId={draft.hoursId} fault={refusals.of('hoursId')} onHours={(hoursId) => change({ hoursId })} />
    </>
  );
}
