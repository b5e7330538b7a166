import { Badge, Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeAgent, deactivateAgent } from '../../api/administration';
import type { StaffMember } from '../../api/organisation';
import type { Role } from '../../api/types';
import { useName } from '../../i18n/language';
import { useTellProblem } from '../../shell/NotificationProvider';
import { Fetched } from '../Fetched';
import { PickField } from '../form/PickField';
import { namesOfOne } from '../list/matches';
import { RecordLink } from '../list/RecordLink';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useStaff } from '../useOrganisation';
import { useSaving } from '../useSaving';
import { ROLES } from './agentDraft';

const ADDRESS = '/admin/agents';

/** Who works here, with which roles, how much and where. */
export default function AgentsSection() {
  const { t } = useTranslation(['admin', 'shell']);
  const name = useName();
  const navigate = useNavigate();
  const tellProblem = useTellProblem();
  const staff = useStaff();
  const [role, setRole] = useState<Role | null>(null);
  const [leaving, setLeaving] = useState<StaffMember | null>(null);
  const back = useSaving({ save: (id: string) => changeAgent(id, { active: true }), onDone: () => {} });

  const columns: RecordColumn<StaffMember>[] = [
    { id: 'name', title: t('agents.name'), cell: (agent) => <RecordLink of={agent} to={`${ADDRESS}/${agent.id}`} /> },
    { id: 'username', title: t('agents.username'), cell: ({ username }) => <bdi>{username}</bdi> },
    { id: 'roles', title: t('agents.roles'), cell: ({ roles }) => roles.map((one) => t(`shell:role.${one}`)).join(', ') },
    { id: 'units', title: t('agents.units'), cell: ({ unitsTotal }) => unitsTotal ?? '–' },
    { id: 'queues', title: t('agents.queues'), cell: ({ queues }) => queues.map(name).join(', ') || '–' },
    {
      id: 'status',
      title: t('agents.status'),
      cell: ({ active, human }) => (
        <>
          <Badge appearance="tint" color={active ? 'success' : 'informative'}>
            {t(active ? 'agents.active' : 'agents.inactive')}
          </Badge>{' '}
          {!human && <Badge appearance="outline">{t('agents.bot')}</Badge>}
        </>
      ),
    },
  ];
  return (
    <Section
      title={t('section.agents')}
      lead={t('agents.lead')}
      action={
        <Button appearance="primary" icon={<PersonAddRegular />} data-testid="new" onClick={() => void navigate(`${ADDRESS}/new`)}>
          {t('agents.new')}
        </Button>
      }
    >
      <Fetched query={staff}>
        {({ items }) => (
          <SearchedList
            caption={t('section.agents')}
            search={t('agents.search')}
            columns={columns}
            rows={items.filter(({ roles }) => role === null || roles.includes(role))}
            textsOf={(agent) => [...namesOfOne(agent), agent.username, ...agent.queues.map(name)]}
            empty={role === null ? t('agents.none') : t('agents.noneOfRole')}
            filters={
              <PickField
                label={t('agents.role')}
                choices={ROLES.map((id) => ({ id, text: t(`shell:role.${id}`) }))}
                value={role}
                none={t('agents.everybody')}
                onValue={(id) => setRole(id as Role | null)}
                testId="role-filter"
              />
            }
            actions={(agent) => (
              <>
                <RowActions
                  name={name(agent)}
                  onEdit={() => void navigate(`${ADDRESS}/${agent.id}`)}
                  remove={agent.active ? { label: t('agents.deactivate'), onRemove: () => setLeaving(agent) } : null}
                />
                {!agent.active && (
                  <Button
                    appearance="subtle"
                    data-testid="reactivate"
                    onClick={() => back.mutate(agent.id, { onError: tellProblem })}
                  >
                    {t('agents.reactivate')}
                  </Button>
                )}
              </>
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {leaving && (
          <RemoveDialog
            kind="agent"
            name={name(leaving)}
            remove={() => deactivateAgent(leaving.id)}
            onClose={() => setLeaving(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}
