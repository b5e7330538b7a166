import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import styles from './cells.module.css';

/** The customer's name, and whether his line is lost. */
export function CustomerCell({ row }: { row: Conversation }) {
  const { t } = useTranslation('board');
  return (
    <span className={styles.line} title={row.customer.name}>
      <bdi className={styles.strong}>{row.customer.name}</bdi>
      {!row.customer.connected && row.channel === 'live-chat' && (
        <PlugDisconnectedRegular title={t('customerAway')} className={styles.mark} />
      )}
    </span>
  );
}
