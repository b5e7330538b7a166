import { Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ReadMessage } from '../../api/sentiment';
import type { SentimentLevel } from '../../api/types';
import { useTimes } from '../../format/times';
import { Sentiment } from '../Sentiment';
import styles from './sentimentDialog.module.css';

/** What a person may say of a message: he always knows. */
const LEVELS: readonly SentimentLevel[] = [
  'very-negative',
  'negative',
  'slightly-negative',
  'neutral',
  'slightly-positive',
  'positive',
  'very-positive',
];

interface Props {
  message: ReadMessage;
  busy: boolean;
  onCorrect(level: SentimentLevel): void;
}

export function MessageMood({ message, busy, onCorrect }: Props) {
  const { t, i18n } = useTranslation(['sentiment', 'conversation']);
  const { exact } = useTimes();
  const { at, text, level, terms, corrected } = message;
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'always', maximumFractionDigits: 1 });
  return (
    <li className={styles.message} data-testid="sentiment-message" data-level={level}>
      <p dir="auto" className={styles.text}>
        {text}
      </p>
      <p className={styles.found}>
        <time dateTime={at}>{exact(at)}</time>
        <Sentiment level={level} />
        {corrected && <span>{t('corrected')}</span>}
        {!corrected && level === 'unknown' && <span>{t('unreadable')}</span>}
        {terms.map((term) => (
          <span key={term.text} className={styles.term} data-severe={term.severe || undefined}>
            <bdi>{term.text}</bdi> <span dir="ltr">{signed.format(term.weight)}</span>
            {term.severe && ` · ${t('severe')}`}
          </span>
        ))}
      </p>
      <Select
        size="small"
        aria-label={t('correct', { text })}
        disabled={busy}
        value={level === 'unknown' ? '' : level}
        data-testid="correct-sentiment"
        onChange={(_, { value }) => value !== '' && onCorrect(value as SentimentLevel)}
      >
        {level === 'unknown' && <option value="">{t('conversation:sentiment.unknown')}</option>}
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {t(`conversation:sentiment.${one}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}
