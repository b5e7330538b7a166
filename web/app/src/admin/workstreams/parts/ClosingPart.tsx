import { useTranslation } from 'react-i18next';
import { DurationField } from '../../form/DurationField';
import { RadioField } from '../../form/RadioField';
import { useRefusals } from '../../form/refusals';
import type { PartProps } from './part';
import styles from './parts.module.css';

const USUAL_HOLD = 300;
const STATES = ['open', 'active', 'wrapUp', 'waiting'] as const;

/** What an ended conversation still holds, and when a silent one is closed. */
export function ClosingPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { wrapUp, autoClose } = draft;
  return (
    <>
      <RadioField
        label={t('wrapUp.label')}
        choices={(['always', 'never', 'timed'] as const).map((id) => ({
          id,
          text: t(`wrapUp.${id}.name`),
          about: t(`wrapUp.${id}.about`),
        }))}
        value={wrapUp.block}
        fault={refusals.of('wrapUp.block') ?? refusals.of('wrapUp', 'exactly')}
        onValue={(block) => change({ wrapUp: block === 'timed' ? { block, seconds: wrapUp.seconds ?? USUAL_HOLD } : { block } })}
        testId="wrap-up"
      />
      {wrapUp.block === 'timed' && (
        <DurationField
          label={t('wrapUp.seconds')}
          hint={t('wrapUp.secondsHint')}
          value={wrapUp.seconds ?? null}
          units={['seconds', 'minutes']}
          fault={refusals.of('wrapUp.seconds')}
          onValue={(seconds) => change({ wrapUp: { ...wrapUp, seconds } })}
          testId="wrap-up-seconds"
        />
      )}
      <h2 className={styles.subheading}>{t('autoClose.title')}</h2>
      <p className={styles.hint}>{t('autoClose.lead')}</p>
      {STATES.map((state) => (
        <DurationField
          key={state}
          label={t(`autoClose.${state}`)}
          value={autoClose[state]}
          never={t('autoClose.never')}
          fault={refusals.of(`autoClose.${state}`)}
          onValue={(seconds) => change({ autoClose: { ...autoClose, [state]: seconds } })}
          testId={`auto-close-${state}`}
        />
      ))}
    </>
  );
}
