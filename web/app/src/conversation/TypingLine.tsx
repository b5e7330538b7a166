import { useTranslation } from 'react-i18next';
import type { Actor } from '../api/types';
import { useLanguage, useName } from '../i18n/language';
import styles from './timeline.module.css';

/** Who writes at the moment. Its place is always kept: the messages above must not jump. */
export function TypingLine({ actors }: { actors: readonly Actor[] }) {
  const { t } = useTranslation('conversation');
  const name = useName();
  const names = new Intl.ListFormat(useLanguage()).format(actors.map(name));
  return (
    <div className={styles.typing} data-testid="typing">
      {actors.length > 0 && t('typing', { count: actors.length, names })}
    </div>
  );
}
