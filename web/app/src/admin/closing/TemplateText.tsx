import { Field, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/i18n';
import { useLanguage } from '../../i18n/language';

interface Props {
  language: string;
  text: string;
  fault: string | undefined;
  onText(text: string): void;
}

/** A template's text in one language, from that language's side. */
export function TemplateText({ language, text, fault, onText }: Props) {
  const { t } = useTranslation('closing');
  const reader = useLanguage();
  const called = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return (
    <Field label={t('template.text', { language: called })} hint={t('template.textHint')} validationMessage={fault}>
      <Textarea
        lang={language}
        dir={text === '' ? directionOf(language) : 'auto'}
        rows={3}
        resize="vertical"
        value={text}
        data-testid={`text-${language}`}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}
