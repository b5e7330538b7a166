import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteQueue } from '../../api/administration';
import type { Queue } from '../../api/organisation';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { QueueHours } from '../hours/QueueHours';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useQueues } from '../useOrganisation';

const QueueDialog = lazy(() => import('./QueueDialog'));

/** Where conversations wait, and who takes them from there. */
export default function QueuesSection() {
  const { t } = useTranslation('admin');
  const name = useName();
  const queues = useQueues();
  const [edited, setEdited] = useState<Queue | 'new' | null>(null);
  const [going, setGoing] = useState<Queue | null>(null);

  const columns: RecordColumn<Queue>[] = [
    { id: 'name', title: t('queues.name'), cell: (queue) => <RefName of={queue} /> },
    { id: 'type', title: t('queues.type'), cell: ({ type }) => t(`queues.types.${type}`) },
    { id: 'priority', title: t('queues.priority'), cell: ({ priority }) => priority },
    { id: 'members', title: t('queues.members'), cell: ({ members }) => members.length },
    { id: 'signedIn', title: t('queues.signedIn'), cell: ({ agentsSignedIn }) => agentsSignedIn },
    { id: 'hours', title: t('section.hours'), cell: (queue) => <QueueHours queue={queue} /> },
  ];
  return (
    <Section
      title={t('section.queues')}
      lead={t('queues.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('queues.new')}
        </Button>
      }
    >
      <Fetched query={queues}>
        {({ items }) => (
          <RecordTable
            caption={t('section.queues')}
            columns={columns}
            rows={items}
            empty={t('queues.none')}
            actions={(queue) => (
              <RowActions
                name={name(queue)}
                onEdit={() => setEdited(queue)}
                remove={{ label: t('delete'), onRemove: () => setGoing(queue) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <QueueDialog queue={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog kind="queue" name={name(going)} remove={() => deleteQueue(going.id)} onClose={() => setGoing(null)} />
        )}
      </Suspense>
    </Section>
  );
}
