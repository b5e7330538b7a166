import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { copyWorkstream, deleteWorkstream } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import { useName } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { Fetched } from '../Fetched';
import { RecordLink } from '../list/RecordLink';
import { SearchedList } from '../list/SearchedList';
import { namesOfOne } from '../list/matches';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useCopying } from '../useCopying';
import { useNameById, useQueues, useWorkstreams } from '../useOrganisation';

const ADDRESS = '/admin/workstreams';

/** How conversations of a channel are handled. */
export default function WorkstreamsSection() {
  const { t } = useTranslation(['admin', 'conversation', 'routing']);
  const name = useName();
  const navigate = useNavigate();
  const { nameOf } = usePresences();
  const workstreams = useWorkstreams();
  const queueName = useNameById(useQueues().data?.items);
  const copying = useCopying(copyWorkstream, ADDRESS);
  const [going, setGoing] = useState<Workstream | null>(null);

  const columns: RecordColumn<Workstream>[] = [
    { id: 'name', title: t('workstreams.name'), cell: (one) => <RecordLink of={one} to={`${ADDRESS}/${one.id}`} /> },
    { id: 'channel', title: t('workstreams.channel'), cell: ({ channel }) => t(`conversation:channel.${channel}`) },
    {
      id: 'distribution',
      title: t('workstreams.distribution'),
      cell: ({ distribution }) => t(`routing:distribution.${distribution ?? 'push'}.name`),
    },
    { id: 'queue', title: t('workstreams.queue'), cell: ({ queueId }) => <bdi>{queueName(queueId)}</bdi> },
    { id: 'rules', title: t('workstreams.rules'), cell: ({ routing }) => routing?.routes.length ?? 0 },
    {
      id: 'presences',
      title: t('workstreams.presences'),
      cell: ({ allowedPresences }) => allowedPresences.map(nameOf).join(', '),
    },
  ];
  return (
    <Section
      title={t('section.workstreams')}
      lead={t('workstreams.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => void navigate(`${ADDRESS}/new`)}>
          {t('workstreams.new')}
        </Button>
      }
    >
      <Fetched query={workstreams}>
        {({ items }) => (
          <SearchedList
            caption={t('section.workstreams')}
            search={t('workstreams.search')}
            columns={columns}
            rows={items}
            textsOf={(one) => [...namesOfOne(one), t(`conversation:channel.${one.channel}`), queueName(one.queueId)]}
            empty={t('workstreams.none')}
            actions={(workstream) => (
              <RowActions
                name={name(workstream)}
                onEdit={() => void navigate(`${ADDRESS}/${workstream.id}`)}
                onCopy={() => copying.mutate(workstream)}
                remove={{ label: t('delete'), onRemove: () => setGoing(workstream) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
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
