import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteCapacityProfile, type CapacityProfile } from '../../api/capacityProfiles';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { namesOfOne } from '../list/matches';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useProfiles, useWorkstreams } from '../useOrganisation';
import { usersOf } from './profileUsers';

const ProfileDialog = lazy(() => import('./ProfileDialog'));

/** How many items of a kind an agent takes at once. */
export default function ProfilesSection() {
  const { t } = useTranslation(['workforce', 'admin']);
  const name = useName();
  const profiles = useProfiles();
  const workstreams = useWorkstreams();
  const [edited, setEdited] = useState<CapacityProfile | 'new' | null>(null);
  const [going, setGoing] = useState<CapacityProfile | null>(null);
  const columns: RecordColumn<CapacityProfile>[] = [
    { id: 'name', title: t('profile.name'), cell: (profile) => <RefName of={profile} /> },
    { id: 'limit', title: t('profile.limit'), cell: ({ limit }) => limit },
    { id: 'reset', title: t('profile.reset'), cell: ({ reset }) => t(`profile.resets.${reset}.name`) },
    { id: 'blocking', title: t('profile.blocking'), cell: ({ blocking }) => t(blocking ? 'profile.yes' : 'profile.no') },
    { id: 'agents', title: t('profile.agents'), cell: ({ agents }) => agents },
  ];
  return (
    <Section
      title={t('admin:section.profiles')}
      lead={t('profile.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('profile.new')}
        </Button>
      }
    >
      <Fetched query={profiles}>
        {({ items }) => (
          <SearchedList
            caption={t('admin:section.profiles')}
            search={t('profile.search')}
            columns={columns}
            rows={items}
            textsOf={(one) => namesOfOne(one)}
            empty={t('profile.none')}
            actions={(profile) => (
              <RowActions
                name={name(profile)}
                onEdit={() => setEdited(profile)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(profile) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <ProfileDialog profile={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="profile"
            name={name(going)}
            usedBy={usersOf(going.id, workstreams.data?.items).map(name)}
            remove={() => deleteCapacityProfile(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}
