import { useTranslation } from 'react-i18next';
import styles from './badges.module.css';

/** Declined too often: it waits for a person's decision. */
export function SetAsideBadge() {
  const { t } = useTranslation('conversation');
  return (
    <span className={styles.badge} data-set-aside data-testid="set-aside">
      {t('setAside')}
    </span>
  );
}
