import { Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeAlertRule,
  createAlertRule,
  RULED,
  SEVERITIES,
  type AlertRule,
  type AlertRuleChange,
  type RuledKind,
  type Severity,
} from '../../api/alerts';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { ManyField } from '../form/ManyField';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { PickField } from '../form/PickField';
import { RecordDialog } from '../form/RecordDialog';
import { useChoicesOf, useQueues } from '../useOrganisation';
import { useSaving } from '../useSaving';
import { draftOfTerms, termsOf } from './termsDraft';
import { TermsFields } from './TermsFields';

const FIELDS = ['name', 'names.en', 'names.he', 'kind', 'severity', 'queueIds', 'seconds', 'below', 'inARow', 'count', 'withinSeconds'];

interface Props {
  /** Null: a new one. */
  rule: AlertRule | null;
  onClose(): void;
}

export default function AlertRuleDialog({ rule, onClose }: Props) {
  const { t } = useTranslation(['alerts', 'admin']);
  const name = useName();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const [names, setNames] = useState(() => draftOf(rule));
  const [kind, setKind] = useState<RuledKind>(rule?.kind ?? 'long-wait');
  const [severity, setSeverity] = useState<Severity>(rule?.severity ?? 'warning');
  const [enabled, setEnabled] = useState(rule?.enabled ?? true);
  const [terms, setTerms] = useState(() => draftOfTerms(rule));
  const saving = useSaving({
    save: (change: AlertRuleChange) => (rule ? changeAlertRule(rule.id, change) : createAlertRule(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={rule ? t('admin:editNamed', { name: name(rule) }) : t('rule.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), kind, severity, enabled, ...termsOf(kind, terms) })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <PickField
        label={t('what')}
        hint={rule ? t('rule.kindFixed') : undefined}
        choices={RULED.map((id) => ({ id, text: t(`kind.${id}`) }))}
        value={kind}
        disabled={rule !== null}
        fault={faults.of('kind')}
        onValue={(id) => id && setKind(id as RuledKind)}
        testId="kind"
      />
      <TermsFields kind={kind} terms={terms} faults={faults} onTerms={setTerms} />
      <ManyField
        label={t('queues')}
        choices={choicesOf(queues.data?.items)}
        chosen={terms.queueIds}
        fault={faults.of('queueIds')}
        onChoose={(queueIds) => setTerms({ ...terms, queueIds })}
        testId="queues"
      />
      <PickField
        label={t('howSoon')}
        choices={SEVERITIES.map((id) => ({ id, text: t(`severity.${id}`) }))}
        value={severity}
        fault={faults.of('severity')}
        onValue={(id) => id && setSeverity(id as Severity)}
        testId="severity"
      />
      <Field>
        <Switch label={t('rule.on')} checked={enabled} data-testid="enabled" onChange={(_, { checked }) => setEnabled(checked)} />
      </Field>
    </RecordDialog>
  );
}
