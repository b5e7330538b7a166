import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filters.module.css';

/** A pause in typing this long ends a word: the server is asked for words, not for letters. */
const PAUSE = 250;

interface Props {
  text: string;
  onText(text: string): void;
}

export function TextFilter({ text, onText }: Props) {
  const { t } = useTranslation('board');
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  if (asked !== text) {
    // Changed from elsewhere: a chip was taken away, or one went back in the browser's history.
    setAsked(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => {
      setAsked(typed);
      onText(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <SearchBox
      size="small"
      className={styles.text}
      aria-label={t('filter.text')}
      placeholder={t('filter.text')}
      dir="auto"
      value={typed}
      dismiss={{ 'aria-label': t('filter.clearText') }}
      data-testid="filter-text"
      onChange={(_, { value }) => setTyped(value)}
    />
  );
}
