import { useTranslation } from 'react-i18next';
import type { ConversationState } from '../api/types';
import styles from './badges.module.css';

export function StateBadge({ state }: { state: ConversationState }) {
  const { t } = useTranslation('conversation');
  return (
    <span className={styles.badge} data-testid="state" data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
