import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import styles from './talk.module.css';

/** Back to the list as it was left: its filters are in the address that one came from. */
export function BackLink() {
  const { t } = useTranslation('board');
  const from = (useLocation().state as { from?: string } | null)?.from ?? '';
  return (
    <Link to={`/dashboard${from}`} className={styles.back} data-testid="back">
      <ArrowLeftRegular className={styles.arrow} aria-hidden="true" /> {t('talk.back')}
    </Link>
  );
}
