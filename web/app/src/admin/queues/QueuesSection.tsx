import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { copyQueue, deleteQueue } from '../../api/administration';
import type { Queue } from '../../api/organisation';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { QueueHours } from '../hours/QueueHours';
import { namesOfOne } from '../list/matches';
import { RecordLink } from '../list/RecordLink';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useCopying } from '../useCopying';
import { useQueues, useWorkstreams } from '../useOrganisation';
import { usersOf } from './queueUsers';

const ADDRESS = '/admin/queues';

/** Where conversations wait, and who takes them from there. */
export default function QueuesSection() {
  const { t } = useTranslation(['admin', 'routing']);
  const name = useName();
  const navigate = useNavigate();
  const queues = useQueues();
  const workstreams = useWorkstreams();
  const copying = useCopying(copyQueue, ADDRESS);
  const [going, setGoing] = useState<Queue | null>(null);

  const columns: RecordColumn<Queue>[] = [
    { id: 'name', title: t('queues.name'), cell: (queue) => <RecordLink of={queue} to={`${ADDRESS}/${queue.id}`} /> },
    { id: 'type', title: t('queues.type'), cell: ({ type }) => t(`queues.types.${type}`) },
    { id: 'priority', title: t('queues.priority'), cell: ({ priority }) => priority },
    {
      id: 'method',
      title: t('queues.method'),
      cell: ({ assignment }) => t(`routing:assignment.${assignment?.method ?? 'highest-capacity'}.name`),
    },
    { id: 'members', title: t('queues.members'), cell: ({ members }) => members.length },
    { id: 'signedIn', title: t('queues.signedIn'), cell: ({ agentsSignedIn }) => agentsSignedIn },
    { id: 'waiting', title: t('queues.waiting'), cell: ({ waiting }) => waiting },
    { id: 'hours', title: t('section.hours'), cell: (queue) => <QueueHours queue={queue} /> },
  ];
  return (
    <Section
      title={t('section.queues')}
      lead={t('queues.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => void navigate(`${ADDRESS}/new`)}>
          {t('queues.new')}
        </Button>
      }
    >
      <Fetched query={queues}>
        {({ items }) => (
          <SearchedList
            caption={t('section.queues')}
            search={t('queues.search')}
            columns={columns}
            rows={items}
            textsOf={(queue) => [...namesOfOne(queue), t(`queues.types.${queue.type}`)]}
            empty={t('queues.none')}
            actions={(queue) => (
              <RowActions
                name={name(queue)}
                onEdit={() => void navigate(`${ADDRESS}/${queue.id}`)}
                onCopy={() => copying.mutate(queue)}
                remove={{ label: t('delete'), onRemove: () => setGoing(queue) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {going && (
          <RemoveDialog
            kind="queue"
            name={name(going)}
            usedBy={usersOf(going.id, workstreams.data?.items, queues.data?.items).map(name)}
            remove={() => deleteQueue(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}
