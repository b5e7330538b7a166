import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../api/types';
import styles from './talk.module.css';

/** What monitoring is for, and what the customer knows of it (S2): in view for as long as somebody looks. */
export function PurposeStatement({ consent }: { consent: Consent }) {
  const { t } = useTranslation('board');
  return (
    <p className={styles.purpose} data-testid="purpose">
      <ShieldCheckmarkRegular aria-hidden="true" />
      <span>{t('talk.purpose')}</span>
      <span className={styles.consent} data-testid="consent" data-consent={consent}>
        {t(`talk.consent.${consent}`)}
      </span>
    </p>
  );
}
