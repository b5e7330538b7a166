import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteTeam, type Team } from '../../api/rights';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { namesOfOne } from '../list/matches';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useAgents, useNameById } from '../useOrganisation';
import { useTeams } from './useRights';

const TeamDialog = lazy(() => import('./TeamDialog'));

/** Agents who are supervised together. */
export function TeamsList() {
  const { t } = useTranslation(['rights', 'admin']);
  const name = useName();
  const teams = useTeams();
  const agentName = useNameById(useAgents().data?.items);
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const [going, setGoing] = useState<Team | null>(null);
  const columns: RecordColumn<Team>[] = [
    { id: 'name', title: t('team.name'), cell: (team) => <RefName of={team} /> },
    { id: 'members', title: t('team.members'), cell: ({ members }) => members.map(agentName).filter(Boolean).join(', ') || '–' },
  ];
  return (
    <SubSection
      title={t('team.title')}
      lead={t('team.lead')}
      action={
        <Button icon={<AddRegular />} data-testid="new-team" onClick={() => setEdited('new')}>
          {t('team.new')}
        </Button>
      }
    >
      <Fetched query={teams}>
        {({ items }) => (
          <SearchedList
            caption={t('team.title')}
            search={t('team.search')}
            columns={columns}
            rows={items}
            textsOf={(team) => [...namesOfOne(team), ...team.members.map(agentName)]}
            empty={t('team.none')}
            actions={(team) => (
              <RowActions
                name={name(team)}
                onEdit={() => setEdited(team)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(team) }}
              />
            )}
            testId="teams"
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <TeamDialog team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && <RemoveDialog kind="team" name={name(going)} remove={() => deleteTeam(going.id)} onClose={() => setGoing(null)} />}
      </Suspense>
    </SubSection>
  );
}
