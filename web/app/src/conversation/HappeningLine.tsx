import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../format/times';
import { useLanguage } from '../i18n/language';
import { useReasonName } from './closeReasons';
import { describe, type Happening } from './happenings';
import styles from './timeline.module.css';

export const HappeningLine = memo(function HappeningLine({ item }: { item: Happening }) {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const { time, moment } = useTimes();
  const forced = item.type === 'force-closed' || item.type === 'force-close-announced';
  const reasonName = useReasonName(forced);
  const told = forced ? { ...item, reason: reasonName(item.reason) } : item;
  const quoted = forced ? item.message : null;
  return (
    <div className={styles.happening} data-testid="happening" data-type={item.type}>
      {/* Our own sentence has the reader's direction, whatever name it begins with. */}
      <span dir={item.type === 'notice' ? 'auto' : undefined}>{describe(told, t, language)}</span>{' '}
      <time dateTime={item.at} title={moment(item.at)} className={styles.happeningTime}>
        {time(item.at)}
      </time>
      {item.type === 'started' && item.subject && (
        <p className={styles.quoted} dir="auto">
          {item.subject}
        </p>
      )}
      {quoted && (
        <p className={styles.quoted} dir="auto">
          {quoted}
        </p>
      )}
    </div>
  );
});
