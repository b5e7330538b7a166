import { useTranslation } from 'react-i18next';
import type { OverflowAction } from '../../../api/organisation';
import type { QueueType } from '../../../api/types';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { useChoicesOf, useNameById, useQueues } from '../../useOrganisation';
import { wayBack } from '../overflowCycle';
import { actionOf, actionsOf } from '../queueDraft';

interface Props {
  entry: { then: OverflowAction };
  type: QueueType;
  queueId: string | null;
  onThen(then: OverflowAction): void;
}

/** What becomes of a conversation that a queue does not take or keep. */
export function ActionFields({ entry, type, queueId, onThen }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const queueName = useNameById(queues.data?.items);
  const { then } = entry;
  const others = queues.data?.items.filter((queue) => queue.type === type && queue.id !== queueId) ?? [];
  const target = then.do === 'queue' ? then.queueId : '';
  const back = queueId && target ? wayBack(queueId, target, queues.data?.items ?? []) : null;
  const circle = back ? t('overflow.circle', { way: [...back, queueId as string].map(queueName).join(' → ') }) : undefined;
  return (
    <>
      <PickField
        label={t('overflow.then')}
        choices={actionsOf(type).map((id) => ({ id, text: t(`overflow.actions.${id}`) }))}
        value={then.do}
        fault={refusals.at(then, 'do') ?? refusals.at(then)}
        onValue={(what) => onThen(actionOf(what as OverflowAction['do'], target))}
        testId="overflow-action"
      />
      {then.do === 'queue' && (
        <PickField
          label={t('overflow.queue')}
          hint={others.length === 0 && queues.isSuccess ? t('overflow.noOther') : undefined}
          required
          choices={choicesOf(others)}
          value={then.queueId}
          fault={refusals.at(then, 'queueId') ?? circle}
          onValue={(id) => onThen(actionOf('queue', id ?? ''))}
          testId="overflow-queue"
        />
      )}
    </>
  );
}
