import {
  ArrowTrendingDownRegular,
  ArrowTrendingRegular,
  EmojiLaughRegular,
  EmojiMehRegular,
  EmojiRegular,
  EmojiSadRegular,
  QuestionCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { SentimentLevel, SentimentTrend } from '../api/types';
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

const TREND: Partial<Record<SentimentTrend, FluentIcon>> = { rising: ArrowTrendingRegular, falling: ArrowTrendingDownRegular };

interface Props {
  level: SentimentLevel;
  /** Against three messages ago; a steady one needs no sign. */
  trend?: SentimentTrend;
}

/** The customer's mood: a face, its name, and never the colour alone. */
export function Sentiment({ level, trend = 'steady' }: Props) {
  const { t } = useTranslation('conversation');
  const Icon = ICON[level];
  const Trend = TREND[trend];
  return (
    <span className={styles.sentiment} data-testid="sentiment" data-level={level} data-trend={trend}>
      <Icon aria-hidden="true" />
      {t(`sentiment.${level}`)}
      {Trend && <Trend role="img" aria-label={t(`trend.${trend}`)} title={t(`trend.${trend}`)} />}
    </span>
  );
}
