import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presences } from '../../api/me';
import { deletePresence } from '../../api/presences';
import type { PresenceOption } from '../../api/types';
import { PresenceMark } from '../../shell/PresenceMark';
import { usePresences } from '../../shell/presences';
import { Fetched } from '../Fetched';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import styles from './presences.module.css';

const PresenceDialog = lazy(() => import('./PresenceDialog'));

/** Every presence: those that all organisations have, and this one's own, which can be changed. */
export function CustomPresences() {
  const { t } = useTranslation(['workforce', 'admin']);
  const { nameOf } = usePresences();
  const all = useQuery({ queryKey: ['presences'], queryFn: presences });
  const [edited, setEdited] = useState<PresenceOption | 'new' | null>(null);
  const [going, setGoing] = useState<PresenceOption | null>(null);
  const columns: RecordColumn<PresenceOption>[] = [
    {
      id: 'name',
      title: t('presence.name'),
      cell: ({ id, base }) => (
        <span className={styles.name}>
          <PresenceMark base={base} />
          <bdi>{nameOf(id)}</bdi>
        </span>
      ),
    },
    { id: 'base', title: t('presence.base'), cell: ({ custom, base }) => (custom ? nameOf(base) : '–') },
    { id: 'kind', title: t('presence.whose'), cell: ({ custom }) => t(custom ? 'presence.own' : 'presence.everybodys') },
  ];
  return (
    <SubSection
      title={t('presence.title')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('presence.new')}
        </Button>
      }
    >
      <Fetched query={all}>
        {({ items }) => (
          <SearchedList
            caption={t('presence.title')}
            search={t('presence.search')}
            columns={columns}
            rows={items}
            textsOf={({ names, name }) => [name, names.en, names.he]}
            empty={t('presence.none')}
            actions={(presence) =>
              presence.custom && (
                <RowActions
                  name={nameOf(presence.id)}
                  onEdit={() => setEdited(presence)}
                  remove={{ label: t('admin:delete'), onRemove: () => setGoing(presence) }}
                />
              )
            }
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <PresenceDialog presence={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="presence"
            name={nameOf(going.id)}
            remove={() => deletePresence(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </SubSection>
  );
}
