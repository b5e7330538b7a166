import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeWorkstream } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { useSaving } from '../useSaving';
import { noticeFaults, policyChange, type Policy } from './policyDraft';
import { PolicyFields } from './PolicyFields';
import styles from './policy.module.css';

const FIELDS = ['monitoring.notice.en', 'monitoring.notice.he', 'monitoring.consent'];

export function PolicyForm({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation('admin');
  const name = useName();
  const [policy, setPolicy] = useState<Policy>(workstream.monitoring);
  const [tried, setTried] = useState(false);
  const saving = useSaving({
    save: () => changeWorkstream(workstream.id, policyChange(workstream, policy)),
    onDone: () => setTried(false),
  });
  const faults = faultsOf(saving.error, FIELDS);
  const missing = tried ? noticeFaults(policy) : [];
  const changed = JSON.stringify(policy) !== JSON.stringify(workstream.monitoring);
  const change = (part: Partial<Policy>) => setPolicy((was) => ({ ...was, ...part }));
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noticeFaults(policy).length === 0) saving.mutate();
  };
  return (
    <form className={styles.policy} onSubmit={submitted} noValidate data-testid="policy" aria-label={name(workstream)}>
      <h2 className={styles.name}>
        <bdi>{name(workstream)}</bdi>
      </h2>
      <PolicyFields policy={policy} missing={missing} faults={faults} onPolicy={change} />
      {faults.rest && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{faults.rest}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!changed || saving.isPending} data-testid="save">
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
