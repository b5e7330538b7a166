import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteHours, type OperatingHours } from '../../api/operatingHours';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useQueues } from '../useOrganisation';
import { useHours } from './useHours';
import { useStanding } from './useStanding';

const HoursDialog = lazy(() => import('./HoursDialog'));

/** When queues are open. */
export default function HoursSection() {
  const { t } = useTranslation('admin');
  const name = useName();
  const standing = useStanding();
  const hours = useHours();
  const queues = useQueues();
  const [edited, setEdited] = useState<OperatingHours | 'new' | null>(null);
  const [going, setGoing] = useState<OperatingHours | null>(null);
  const keptBy = (id: string) => queues.data?.items.filter(({ hoursId }) => hoursId === id).map(name) ?? [];

  const columns: RecordColumn<OperatingHours>[] = [
    { id: 'name', title: t('hours.name'), cell: (one) => <RefName of={one} /> },
    {
      id: 'now',
      title: t('hours.now'),
      cell: (one) => <span data-testid="standing">{standing(one, one.zone)}</span>,
    },
    { id: 'zone', title: t('hours.zone'), cell: ({ zone }) => <bdi dir="ltr">{zone}</bdi> },
    { id: 'holidays', title: t('hours.holidays'), cell: ({ holidays }) => holidays.length },
    { id: 'queues', title: t('section.queues'), cell: ({ id }) => <bdi>{keptBy(id).join(', ')}</bdi> },
  ];
  return (
    <Section
      title={t('section.hours')}
      lead={t('hours.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('hours.new')}
        </Button>
      }
    >
      <Fetched query={hours}>
        {({ items }) => (
          <RecordTable
            caption={t('section.hours')}
            columns={columns}
            rows={items}
            empty={t('hours.none')}
            actions={(one) => (
              <RowActions
                name={name(one)}
                onEdit={() => setEdited(one)}
                remove={{ label: t('delete'), onRemove: () => setGoing(one) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <HoursDialog hours={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog kind="hours" name={name(going)} remove={() => deleteHours(going.id)} onClose={() => setGoing(null)} />
        )}
      </Suspense>
    </Section>
  );
}
