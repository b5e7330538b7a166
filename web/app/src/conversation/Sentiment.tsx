import {
  EmojiLaughRegular,
  EmojiMehRegular,
  EmojiRegular,
  EmojiSadRegular,
  QuestionCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { SentimentLevel } from '../api/types';
import styles from './sentiment.module.css';

const ICON: Record<SentimentLevel, FluentIcon> = {
  unknown: QuestionCircleRegular,
  'very-negative': EmojiSadRegular,
  negative: EmojiSadRegular,
  'slightly-negative': EmojiMehRegular,
  neutral: EmojiMehRegular,
  'slightly-positive': EmojiRegular,
  positive: EmojiRegular,
  'very-positive': EmojiLaughRegular,
};

/** The customer's mood: a face, its name, and never the colour alone. */
export function Sentiment({ level }: { level: SentimentLevel }) {
  const { t } = useTranslation('conversation');
  const Icon = ICON[level];
  return (
    <span className={styles.sentiment} data-testid="sentiment" data-level={level}>
      <Icon aria-hidden="true" />
      {t(`sentiment.${level}`)}
    </span>
  );
}
