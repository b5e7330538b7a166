import { Badge, Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alertRules, deleteAlertRule, type AlertRule } from '../../api/alerts';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { useDurationWords } from '../queues/parts/useDurationWords';
import { RemoveDialog } from '../RemoveDialog';
import { Section } from '../Section';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useNameById, useQueues } from '../useOrganisation';

const AlertRuleDialog = lazy(() => import('./AlertRuleDialog'));

/** When supervisors are alerted. */
export default function AlertRulesSection() {
  const { t } = useTranslation(['alerts', 'admin']);
  const name = useName();
  const duration = useDurationWords();
  const rules = useQuery({ queryKey: ['alert-rules'], queryFn: alertRules });
  const queues = useQueues();
  const queueName = useNameById(queues.data?.items);
  const [edited, setEdited] = useState<AlertRule | 'new' | null>(null);
  const [going, setGoing] = useState<AlertRule | null>(null);
  const when = (rule: AlertRule) => {
    if (rule.kind === 'sentiment') return t('rule.whenBelow', { value: (rule.below ?? 0).toFixed(2) });
    if (rule.kind === 'missed-offers') {
      return t('rule.whenMissed', { count: rule.count ?? 0, time: duration(rule.withinSeconds ?? 0) });
    }
    return t('rule.whenAfter', { time: duration(rule.seconds ?? 0) });
  };
  const columns: RecordColumn<AlertRule>[] = [
    { id: 'name', title: t('rule.name'), cell: (rule) => <RefName of={rule} /> },
    { id: 'kind', title: t('what'), cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'when', title: t('rule.when'), cell: when },
    { id: 'severity', title: t('howSoon'), cell: ({ severity }) => t(`severity.${severity}`) },
    {
      id: 'queues',
      title: t('queues'),
      cell: ({ queueIds }) => (queueIds.length === 0 ? t('allQueues') : <bdi>{queueIds.map(queueName).join(', ')}</bdi>),
    },
    {
      id: 'enabled',
      title: t('rule.state'),
      cell: ({ enabled }) => (
        <Badge appearance="tint" color={enabled ? 'success' : 'subtle'}>
          {t(enabled ? 'rule.on' : 'rule.off')}
        </Badge>
      ),
    },
  ];
  return (
    <Section
      title={t('admin:section.alerts')}
      lead={t('rule.lead')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new" onClick={() => setEdited('new')}>
          {t('rule.new')}
        </Button>
      }
    >
      <Fetched query={rules}>
        {({ items }) => (
          <RecordTable
            caption={t('admin:section.alerts')}
            columns={columns}
            rows={items}
            empty={t('rule.none')}
            actions={(rule) => (
              <RowActions
                name={name(rule)}
                onEdit={() => setEdited(rule)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(rule) }}
              />
            )}
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <AlertRuleDialog rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="alertRule"
            name={name(going)}
            usedBy={[]}
            remove={() => deleteAlertRule(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}
