import { Field, Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../form/CheckField';
import { RadioField } from '../../form/RadioField';
import { useRefusals } from '../../form/refusals';
import { BASES, usePresences } from '../../../shell/presences';
import type { PartProps } from './part';
import styles from './parts.module.css';

/** How conversations come to agents, and to which of them. */
export function DistributionPart({ draft, change, id }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { nameOf } = usePresences();
  const voice = draft.channel === 'voice';
  const push = draft.distribution === 'push';
  return (
    <>
      <RadioField
        label={t('distribution.label')}
        hint={voice ? t('distribution.voice') : id ? t('distribution.fixed') : undefined}
        choices={(['push', 'pick'] as const).map((one) => ({
          id: one,
          text: t(`distribution.${one}.name`),
          about: t(`distribution.${one}.about`),
        }))}
        value={draft.distribution}
        disabled={id !== null || voice}
        fault={refusals.of('distribution')}
        onValue={(distribution) => change({ distribution })}
        testId="distribution"
      />
      {push && (
        <>
          <CheckField
            label={t('distribution.presences')}
            choices={BASES.map((base) => ({ id: base as string, text: nameOf(base) }))}
            chosen={draft.allowedPresences}
            fault={refusals.of('allowedPresences')}
            onChoose={(allowedPresences) => change({ allowedPresences })}
            testId="presence"
          />
          <p className={styles.hint}>{t('distribution.presencesHint')}</p>
          <Field validationMessage={refusals.of('pickable')} hint={t('distribution.pickableHint')}>
            <Switch
              label={t('distribution.pickable')}
              checked={draft.pickable}
              data-testid="pickable"
              onChange={(_, { checked }) => change({ pickable: checked })}
            />
          </Field>
          <Field validationMessage={refusals.of('keepSameAgent')} hint={t('distribution.keepHint')}>
            <Switch
              label={t('distribution.keep')}
              checked={draft.keepSameAgent}
              data-testid="keep-same-agent"
              onChange={(_, { checked }) => change({ keepSameAgent: checked })}
            />
          </Field>
        </>
      )}
    </>
  );
}
