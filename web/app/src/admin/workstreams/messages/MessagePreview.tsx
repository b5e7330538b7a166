import { useTranslation } from 'react-i18next';
import type { Language } from '../../../api/types';
import { directionOf } from '../../../i18n/i18n';
import styles from './messages.module.css';
import { filled } from './placeholders';

/** People of an example, as a customer who speaks the language knows them. */
const EXAMPLE = {
  en: { customer: 'Ruth', agent: 'Noa', queue: 'Support' },
  he: { customer: 'רות', agent: 'נועה', queue: 'תמיכה' },
};

/** How a customer will read it, with names of an example. */
export function MessagePreview({ language, text }: { language: Language; text: string }) {
  const { t } = useTranslation('routing');
  return (
    <figure className={styles.preview} data-testid={`preview-${language}`}>
      <figcaption className={styles.caption}>{t('message.preview')}</figcaption>
      <p lang={language} dir={directionOf(language)} className={styles.bubble}>
        {filled(text, EXAMPLE[language], (key) => `[${key}]`)}
      </p>
    </figure>
  );
}
