import { useTranslation } from 'react-i18next';
import { useConnection } from '../live/hooks';
import styles from './connectionBanner.module.css';

/** Says that the page is not live at the moment. The region is always there, so that a screen reader hears the change. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const state = useConnection();
  const lost = state === 'reconnecting';
  return (
    <div role="status" data-testid="connection" data-state={state} className={lost ? styles.lost : undefined}>
      {lost && t('connection.reconnecting')}
    </div>
  );
}
