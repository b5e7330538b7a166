import { Button, Field, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/types';
import { directionOf, i18n, LANGUAGES } from '../../i18n/i18n';
import styles from './forceClose.module.css';
import { LONGEST_MESSAGE, TEMPLATES, type DraftFault, type Template } from './forceCloseDraft';

interface Props {
  /** The customer's. */
  language: Language;
  message: string;
  faults: readonly DraftFault[];
  onMessage(message: string): void;
}

/** A last word to the customer, in his language: a ready text to begin with, or one's own. */
export function CustomerMessage({ language, message, faults, onMessage }: Props) {
  const { t } = useTranslation('board');
  const [spoken, setSpoken] = useState(language);
  const texts = useTexts(spoken);
  const tooLong = faults.includes('message-too-long');
  return (
    <div>
      <Field
        label={t('forceClose.message', { language: t(`language.${spoken}`) })}
        hint={t('forceClose.messageHint')}
        validationMessage={tooLong ? t('forceClose.tooLong', { limit: LONGEST_MESSAGE }) : undefined}
      >
        <Textarea
          lang={spoken}
          dir={message === '' ? directionOf(spoken) : 'auto'}
          rows={3}
          value={message}
          data-testid="customer-message"
          onChange={(_, { value }) => onMessage(value)}
        />
      </Field>
      <div role="group" aria-label={t('forceClose.templates')} className={styles.templates}>
        {texts &&
          TEMPLATES.map((id) => (
            <Button key={id} size="small" data-testid={`template-${id}`} onClick={() => onMessage(texts[id])}>
              {t(`forceClose.templateName.${id}`)}
            </Button>
          ))}
        {LANGUAGES.filter((one) => one !== spoken).map((one) => (
          <Button key={one} size="small" appearance="transparent" onClick={() => setSpoken(one)}>
            {t('forceClose.otherLanguage', { language: t(`language.${one}`) })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The ready texts in the customer's language, whichever the reader's is. */
function useTexts(language: Language): Record<Template, string> | null {
  const { data } = useQuery({
    queryKey: ['customer-texts', language],
    queryFn: async () => {
      await i18n.loadLanguages(language);
      const t = i18n.getFixedT(language, 'board');
      const of = (id: Template) => t(`forceClose.template.${id}`);
      return { closed: of('closed'), respect: of('respect'), duplicate: of('duplicate') };
    },
    staleTime: Infinity,
  });
  return data ?? null;
}
