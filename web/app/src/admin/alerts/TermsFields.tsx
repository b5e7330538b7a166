import { useTranslation } from 'react-i18next';
import type { RuledKind } from '../../api/alerts';
import { DurationField } from '../form/DurationField';
import type { Faults } from '../form/faults';
import { NumberField } from '../form/NumberField';
import { MoodFields } from './MoodFields';
import type { TermsDraft } from './termsDraft';

interface Props {
  kind: RuledKind;
  terms: TermsDraft;
  faults: Faults;
  onTerms(terms: TermsDraft): void;
}

/** What a rule of this kind asks for. */
export function TermsFields({ kind, terms, faults, onTerms }: Props) {
  const { t } = useTranslation('alerts');
  const set = (part: Partial<TermsDraft>) => onTerms({ ...terms, ...part });
  if (kind === 'sentiment') return <MoodFields terms={terms} faults={faults} onTerms={onTerms} />;
  if (kind === 'missed-offers') {
    return (
      <>
        <NumberField
          label={t('rule.count')}
          value={terms.count}
          min={1}
          max={100}
          fault={faults.of('count')}
          onValue={(count) => set({ count })}
          testId="count"
        />
        <DurationField
          label={t('rule.within')}
          value={terms.withinSeconds}
          units={['seconds', 'minutes', 'hours']}
          fault={faults.of('withinSeconds')}
          onValue={(withinSeconds) => set({ withinSeconds })}
          testId="within"
        />
      </>
    );
  }
  return (
    <DurationField
      label={t('rule.after')}
      hint={t(`rule.afterHint.${kind}`)}
      value={terms.seconds}
      units={['seconds', 'minutes', 'hours']}
      fault={faults.of('seconds')}
      onValue={(seconds) => set({ seconds })}
      testId="seconds"
    />
  );
}
