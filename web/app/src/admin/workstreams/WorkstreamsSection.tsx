import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteWorkstream } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { Fetched } from '../Fetched';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useQueues, useWorkstreams } from '../useOrganisation';

const WorkstreamDialog = lazy(() => import('./WorkstreamDialog'));

/** How conversations of a channel are handled. */
export default function WorkstreamsSection() {
  const { t } = useTranslation(['admin', 'conversation']);
  const name = useName();
  const { nameOf } = usePresences();
  const workstreams = useWorkstreams();
  const queues = useQueues();
  const [edited, setEdited] = useState<Workstream | 'new' | null>(null);
  const [going, setGoing] = useState<Workstream | null>(null);
  const queueName = (id: string) => {
    const queue = queues.data?.items.find((one) => one.id === id);
    return queue ? name(queue) : '';
  };

  const columns: RecordColumn<Workstream>[] = [
    { id: 'name', title: t('workstreams.name'), cell: (workstream) => <RefName of={workstream} /> },
    { id: 'channel', title: t('workstreams.channel'), cell: ({ channel }) => t(`conversation:channel.${channel}`) },
    { id: 'queue', title: t('workstreams.queue'), cell: ({ queueId }) => <bdi>{queueName(queueId)}</bdi> },
    { id: 'units', title: t('workstreams.units'), cell: ({ units }) => units },
    {
      id: 'presences',
      title: t('workstreams.presences'),
      cell: ({ allowedPresences }) => allowedPresences.map(nameOf).join(', '),
    },
    { id: 'offer', title: t('workstreams.offerSeconds'), cell: ({ offerSeconds }) => offerSeconds },
  ];
  return (
    <Section
      title={t('section.workstreams')}
      lead={t('workstreams.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('workstreams.new')}
        </Button>
      }
    >
      <Fetched query={workstreams}>
        {({ items }) => (
          <RecordTable
            caption={t('section.workstreams')}
            columns={columns}
            rows={items}
            empty={t('workstreams.none')}
            actions={(workstream) => (
              <RowActions
                name={name(workstream)}
                onEdit={() => setEdited(workstream)}
                remove={{ label: t('delete'), onRemove: () => setGoing(workstream) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <WorkstreamDialog workstream={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="workstream"
            name={name(going)}
            remove={() => deleteWorkstream(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}
