import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { closePreview } from '../../api/closing';
import { useLanguage } from '../../i18n/language';
import styles from './forceClose.module.css';

interface Props {
  conversationId: string;
  templateId: string;
}

/** What the customer will read, in his language and from its side of the page. */
export function TemplatePreview({ conversationId, templateId }: Props) {
  const { t } = useTranslation('board');
  const reader = useLanguage();
  const { data } = useQuery({
    queryKey: ['close-preview', conversationId, templateId],
    queryFn: () => closePreview(conversationId, templateId),
    placeholderData: (previous) => previous,
  });
  const language = data?.language;
  if (!data || !language) return null;
  const called = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return (
    <figure className={styles.preview} data-testid="template-preview">
      <figcaption className={styles.lead}>{t('forceClose.reads', { language: called })}</figcaption>
      <p lang={language} dir="auto" className={styles.words}>
        {data.preview[language]}
      </p>
    </figure>
  );
}
