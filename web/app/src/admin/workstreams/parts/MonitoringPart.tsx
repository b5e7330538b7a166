import { useTranslation } from 'react-i18next';
import { PolicyFields } from '../../policy/PolicyFields';
import { noticeFaults } from '../../policy/policyDraft';
import { useRefusals } from '../../form/refusals';
import type { PartProps } from './part';
import styles from './parts.module.css';

/** What its customers are told and asked before anybody reads along (S2). */
export function MonitoringPart({ draft, change }: PartProps) {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  return (
    <>
      <p className={styles.hint}>{t('policy.lead')}</p>
      <PolicyFields
        policy={draft.monitoring}
        missing={noticeFaults(draft.monitoring)}
        faults={refusals}
        onPolicy={(part) => change({ monitoring: { ...draft.monitoring, ...part } })}
      />
    </>
  );
}
