import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Switch, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeWorkstream } from '../../api/administration';
import type { Workstream } from '../../api/organisation';
import { directionOf, LANGUAGES } from '../../i18n/i18n';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { useSaving } from '../useSaving';
import { CONSENTS, noticeFaults, policyChange, type Policy } from './policyDraft';
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
      <Field label={t('policy.consent')} validationMessage={faults.of('monitoring.consent')}>
        <RadioGroup
          value={policy.consent}
          onChange={(_, { value }) => change({ consent: value as Policy['consent'] })}
        >
          {CONSENTS.map((id) => (
            <Radio key={id} value={id} label={t(`policy.consents.${id}`)} data-testid={`consent-${id}`} />
          ))}
        </RadioGroup>
      </Field>
      {policy.consent !== 'off' &&
        LANGUAGES.map((language) => (
          <Field
            key={language}
            label={t(`policy.notice.${language}`)}
            required
            validationMessage={
              missing.includes(language) ? t('policy.noticeMissing') : faults.of(`monitoring.notice.${language}`)
            }
          >
            <Textarea
              lang={language}
              dir={directionOf(language)}
              rows={3}
              value={policy.notice[language] ?? ''}
              data-testid={`notice-${language}`}
              onChange={(_, { value }) => change({ notice: { ...policy.notice, [language]: value } })}
            />
          </Field>
        ))}
      <Switch
        checked={policy.showWatchers}
        label={t('policy.showWatchers')}
        data-testid="show-watchers"
        onChange={(_, { checked }) => change({ showWatchers: checked })}
      />
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
