import { useTranslation } from 'react-i18next';
import { RadioField } from '../../form/RadioField';
import { useRefusals } from '../../form/refusals';
import { BucketsEditor } from './BucketsEditor';
import type { PartProps } from './part';
import { AssignmentRulesEditor } from './AssignmentRulesEditor';

const METHODS = ['highest-capacity', 'advanced-round-robin', 'least-active', 'custom'] as const;

/** Who is asked first, and with rules of one's own also which conversation. */
export function AssignmentPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { assignment } = draft;
  const set = (part: Partial<typeof assignment>) => change({ assignment: { ...assignment, ...part } });
  return (
    <>
      <RadioField
        label={t('assignment.label')}
        choices={METHODS.map((id) => ({ id, text: t(`assignment.${id}.name`), about: t(`assignment.${id}.about`) }))}
        value={assignment.method}
        fault={refusals.of('assignment.method')}
        onValue={(method) => set({ method })}
        testId="method"
      />
      {assignment.method === 'custom' && (
        <>
          <BucketsEditor buckets={assignment.buckets} onBuckets={(buckets) => set({ buckets })} />
          <AssignmentRulesEditor rules={assignment.rules} onRules={(rules) => set({ rules })} />
        </>
      )}
    </>
  );
}
