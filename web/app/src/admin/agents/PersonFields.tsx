import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../form/CheckField';
import { NameFields } from '../form/NameFields';
import { useRefusals } from '../form/refusals';
import { TextField } from '../form/TextField';
import { ROLES, type AgentDraft } from './agentDraft';

interface Props {
  draft: AgentDraft;
  isNew: boolean;
  change(part: Partial<AgentDraft>): void;
}

/** Who somebody is, and what he may do. */
export function PersonFields({ draft, isNew, change }: Props) {
  const { t } = useTranslation(['admin', 'shell']);
  const refusals = useRefusals();
  return (
    <>
      <NameFields names={draft.names} faults={refusals} onNames={(names) => change({ names })} />
      {isNew && (
        <>
          <TextField
            label={t('agents.username')}
            required
            hint={t('agents.usernameHint')}
            dir="ltr"
            value={draft.username}
            fault={refusals.of('username')}
            onValue={(username) => change({ username })}
            testId="username"
          />
          <Field label={t('agents.password')} required hint={t('agents.passwordHint')} validationMessage={refusals.of('password')}>
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
        fault={refusals.of('roles')}
        onChoose={(roles) => change({ roles })}
        testId="role"
      />
    </>
  );
}
