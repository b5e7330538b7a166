import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { Sentiment } from '../../conversation/Sentiment';
import styles from './cells.module.css';

export function SentimentCell({ sentiment }: { sentiment: Conversation['sentiment'] }) {
  const { t } = useTranslation('board');
  if (sentiment.level === 'unknown') {
    return (
      <span className={styles.faint} data-testid="sentiment" data-level={sentiment.level}>
        {t('notMeasured')}
      </span>
    );
  }
  return <Sentiment level={sentiment.level} trend={sentiment.trend} />;
}
