import { AlertRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import styles from './cells.module.css';

/** As rows of the board come: with what calls for an eye. */
type BoardRow = Conversation & { alerts?: readonly { id: string; kind: string }[] };

/** The customer's name, whether something about him calls for an eye, and whether his line is lost. */
export function CustomerCell({ row }: { row: BoardRow }) {
  const { t } = useTranslation('board');
  const alerts = row.alerts?.length ?? 0;
  return (
    <span className={styles.line} title={row.customer.name}>
      <bdi className={styles.strong}>{row.customer.name}</bdi>
      {alerts > 0 && (
        <AlertRegular title={t('alerting', { count: alerts })} className={styles.alerting} data-testid="row-alert" />
      )}
      {!row.customer.connected && row.channel === 'live-chat' && (
        <PlugDisconnectedRegular title={t('customerAway')} className={styles.mark} />
      )}
    </span>
  );
}
