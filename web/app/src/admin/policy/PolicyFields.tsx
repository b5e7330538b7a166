import { Field, Radio, RadioGroup, Switch, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/types';
import { directionOf, LANGUAGES } from '../../i18n/i18n';
import type { Faults } from '../form/faults';
import { CONSENTS, type Policy } from './policyDraft';

interface Props {
  policy: Policy;
  /** Languages in which a notice has to be written yet. */
  missing: readonly Language[];
  faults: Faults;
  onPolicy(part: Partial<Policy>): void;
}

/** What is said and asked before anybody reads along. */
export function PolicyFields({ policy, missing, faults, onPolicy }: Props) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Field label={t('policy.consent')} validationMessage={faults.of('monitoring.consent')}>
        <RadioGroup value={policy.consent} onChange={(_, { value }) => onPolicy({ consent: value as Policy['consent'] })}>
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
              onChange={(_, { value }) => onPolicy({ notice: { ...policy.notice, [language]: value } })}
            />
          </Field>
        ))}
      <Switch
        checked={policy.showWatchers}
        label={t('policy.showWatchers')}
        data-testid="show-watchers"
        onChange={(_, { checked }) => onPolicy({ showWatchers: checked })}
      />
    </>
  );
}
