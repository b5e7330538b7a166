import { useTranslation } from 'react-i18next';
import { DurationField } from '../../form/DurationField';
import { useRefusals } from '../../form/refusals';
import type { PartProps } from './part';

/** What is measured against. */
export function FiguresPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  return (
    <>
      <DurationField
        label={t('figures.serviceLevel')}
        hint={t('figures.serviceLevelHint')}
        value={draft.serviceLevelSeconds}
        fault={refusals.of('serviceLevelSeconds')}
        onValue={(serviceLevelSeconds) => change({ serviceLevelSeconds })}
        testId="service-level"
      />
      <DurationField
        label={t('figures.shortAbandon')}
        hint={t('figures.shortAbandonHint')}
        value={draft.shortAbandonSeconds}
        fault={refusals.of('shortAbandonSeconds')}
        onValue={(shortAbandonSeconds) => change({ shortAbandonSeconds })}
        testId="short-abandon"
      />
    </>
  );
}
