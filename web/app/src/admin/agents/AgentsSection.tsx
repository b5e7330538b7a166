import { Badge, Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeAgent, deactivateAgent } from '../../api/administration';
import type { Agent } from '../../api/organisation';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useAgents } from '../useOrganisation';
import { useSaving } from '../useSaving';

const AgentDialog = lazy(() => import('./AgentDialog'));

/** Who works here, with which roles, how much and where. */
export default function AgentsSection() {
  const { t } = useTranslation(['admin', 'shell']);
  const name = useName();
  const agents = useAgents();
  const [edited, setEdited] = useState<Agent | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Agent | null>(null);
  const back = useSaving({ save: (id: string) => changeAgent(id, { active: true }), onDone: () => {} });

  const columns: RecordColumn<Agent>[] = [
    { id: 'name', title: t('agents.name'), cell: (agent) => <RefName of={agent} /> },
    { id: 'username', title: t('agents.username'), cell: ({ username }) => <bdi>{username}</bdi> },
    { id: 'roles', title: t('agents.roles'), cell: ({ roles }) => roles.map((role) => t(`shell:role.${role}`)).join(', ') },
    { id: 'units', title: t('agents.units'), cell: ({ unitsTotal }) => unitsTotal },
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
        <Button appearance="primary" icon={<PersonAddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('agents.new')}
        </Button>
      }
    >
      <Fetched query={agents}>
        {({ items }) => (
          <RecordTable
            caption={t('section.agents')}
            columns={columns}
            rows={items}
            empty={t('agents.none')}
            actions={(agent) => (
              <>
                <RowActions
                  name={name(agent)}
                  onEdit={() => setEdited(agent)}
                  remove={agent.active ? { label: t('agents.deactivate'), onRemove: () => setLeaving(agent) } : null}
                />
                {!agent.active && (
                  <Button appearance="subtle" data-testid="reactivate" onClick={() => back.mutate(agent.id)}>
                    {t('agents.reactivate')}
                  </Button>
                )}
              </>
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <AgentDialog agent={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
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
