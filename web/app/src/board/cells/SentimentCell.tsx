import { useTranslation } from 'react-i18next';
import type { SentimentLevel } from '../../api/types';
import { Sentiment } from '../../conversation/Sentiment';
import styles from './cells.module.css';

export function SentimentCell({ level }: { level: SentimentLevel }) {
  const { t } = useTranslation('board');
  if (level === 'unknown') {
    return (
      <span className={styles.faint} data-testid="sentiment" data-level={level}>
        {t('notMeasured')}
      </span>
    );
  }
  return <Sentiment level={level} />;
}
