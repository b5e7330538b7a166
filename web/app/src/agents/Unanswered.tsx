import { useTranslation } from 'react-i18next';
import type { PanelAgent } from '../api/agentPanel';
import styles from './agents.module.css';

/** Today's offers: how many he took, and why he did not take the others. */
export function Unanswered({ today }: { today: PanelAgent['today'] }) {
  const { t } = useTranslation('agents');
  const { offered, accepted, rejected, missed } = today;
  return (
    <span data-testid="today" data-rejected={rejected} data-missed={missed}>
      {t('today.answered', { accepted, offered })}
      {rejected + missed > 0 && <span className={styles.under}>{t('today.unanswered', { rejected, missed })}</span>}
    </span>
  );
}
