import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent } from '../../api/organisation';
import { useLanguage, useName } from '../../i18n/language';
import { CheckField } from '../form/CheckField';
import { faultsOf } from '../form/faults';
import { ManyField } from '../form/ManyField';
import { NameFields } from '../form/NameFields';
import { NumberField } from '../form/NumberField';
import { RecordDialog } from '../form/RecordDialog';
import { useChoicesOf, useQueues } from '../useOrganisation';
import { useSaving } from '../useSaving';
import { draftOfAgent, FIELDS, ROLES, saveAgent } from './agentDraft';

interface Props {
  /** Null: a new one. */
  agent: Agent | null;
  onClose(): void;
}

export default function AgentDialog({ agent, onClose }: Props) {
  const { t } = useTranslation(['admin', 'shell']);
  const language = useLanguage();
  const name = useName();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const [draft, setDraft] = useState(() => draftOfAgent(agent));
  const saving = useSaving({ save: () => saveAgent(agent, draft, language), onDone: onClose });
  const faults = faultsOf(saving.error, FIELDS, { 'username-taken': 'username' });
  const change = (part: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...part }));
  return (
    <RecordDialog
      title={agent ? t('agents.editTitle', { name: name(agent) }) : t('agents.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate()}
      onClose={onClose}
    >
      <NameFields names={draft.names} faults={faults} onNames={(names) => change({ names })} />
      {!agent && (
        <>
          <Field label={t('agents.username')} required hint={t('agents.usernameHint')} validationMessage={faults.of('username')}>
            <Input
              dir="ltr"
              autoComplete="off"
              value={draft.username}
              data-testid="username"
              onChange={(_, { value }) => change({ username: value })}
            />
          </Field>
          <Field label={t('agents.password')} required hint={t('agents.passwordHint')} validationMessage={faults.of('password')}>
            <Input
              type="password"
              dir="ltr"
              autoComplete="new-password"
              value={draft.password}
              data-testid="password"
              onChange={(_, { value }) => change({ password: value })}
            />
          </Field>
        </>
      )}
      <CheckField
        label={t('agents.roles')}
        choices={ROLES.map((id) => ({ id, text: t(`shell:role.${id}`) }))}
        chosen={draft.roles}
        fault={faults.of('roles')}
        onChoose={(roles) => change({ roles })}
        testId="role"
      />
      <NumberField
        label={t('agents.units')}
        hint={t('agents.unitsHint')}
        value={draft.unitsTotal}
        min={0}
        max={100_000}
        fault={faults.of('unitsTotal')}
        onValue={(unitsTotal) => change({ unitsTotal })}
        testId="units"
      />
      <ManyField
        label={t('agents.queues')}
        choices={choicesOf(queues.data?.items)}
        chosen={draft.queues}
        fault={faults.of('queues')}
        onChoose={(chosen) => change({ queues: chosen })}
        testId="queues"
      />
    </RecordDialog>
  );
}
