import { useTranslation } from 'react-i18next';
import { NumberField } from '../../form/NumberField';
import { useRefusals } from '../../form/refusals';
import type { PartProps } from './part';

/** How long an agent is asked, and how often. */
export function OffersPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { declines } = draft;
  return (
    <>
      <NumberField
        label={t('offer.seconds')}
        hint={t('offer.secondsHint')}
        value={draft.offerSeconds}
        min={5}
        max={600}
        fault={refusals.of('offerSeconds')}
        onValue={(offerSeconds) => change({ offerSeconds })}
        testId="offer-seconds"
      />
      <NumberField
        label={t('offer.perAgent')}
        hint={t('offer.perAgentHint')}
        value={declines.perAgent}
        min={1}
        max={5}
        fault={refusals.of('declines.perAgent')}
        onValue={(perAgent) => change({ declines: { ...declines, perAgent } })}
        testId="declines-per-agent"
      />
      <NumberField
        label={t('offer.inAll')}
        hint={t('offer.inAllHint')}
        value={declines.inAll}
        min={1}
        max={100}
        fault={refusals.of('declines.inAll')}
        onValue={(inAll) => change({ declines: { ...declines, inAll } })}
        testId="declines-in-all"
      />
    </>
  );
}
