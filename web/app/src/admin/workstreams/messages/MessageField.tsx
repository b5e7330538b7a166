import { Button, Field, Textarea } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trigger } from '../../../api/organisation';
import type { Language } from '../../../api/types';
import { directionOf } from '../../../i18n/i18n';
import { useRefusals } from '../../form/refusals';
import { MessagePreview } from './MessagePreview';
import styles from './messages.module.css';
import { inserted, LONGEST, PLACEHOLDERS, unknownIn, type Inserted, type Placeholder } from './placeholders';

interface Props {
  trigger: Trigger;
  language: Language;
  text: string;
  onText(text: string): void;
}

/** A message in one language: its words, what can be put into them, and how a customer will read it. */
export function MessageField({ trigger, language, text, onText }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const area = useRef<HTMLTextAreaElement>(null);
  const placed = useRef<Inserted | null>(null);
  const label = t(`message.in.${language}`);
  const unknown = unknownIn(text);
  const own =
    unknown.length > 0
      ? t('message.unknown', { names: unknown.join(', ') })
      : text.length > LONGEST
        ? t('message.tooLong', { most: LONGEST })
        : undefined;
  useLayoutEffect(() => {
    if (!placed.current) return;
    area.current?.focus();
    area.current?.setSelectionRange(placed.current.from, placed.current.to);
    placed.current = null;
  });
  const insert = (placeholder: Placeholder | 'answers') => {
    const from = area.current?.selectionStart ?? text.length;
    const next = inserted(text, from, area.current?.selectionEnd ?? from, placeholder);
    placed.current = next;
    onText(next.text);
  };
  return (
    <div className={styles.message}>
      <Field
        label={label}
        hint={t('message.length', { length: text.length, most: LONGEST })}
        validationMessage={refusals.of(`messages.${trigger}.${language}`) ?? own}
      >
        <Textarea
          ref={area}
          lang={language}
          dir={directionOf(language)}
          rows={3}
          resize="vertical"
          value={text}
          data-testid={`text-${language}`}
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
      <div role="group" aria-label={t('message.placeholders', { label })} className={styles.chips}>
        {([...PLACEHOLDERS, 'answers'] as const).map((placeholder) => (
          <Button
            key={placeholder}
            size="small"
            shape="circular"
            title={t('message.insert', { name: t(`message.placeholder.${placeholder}`) })}
            data-testid={`insert-${placeholder}`}
            onClick={() => insert(placeholder)}
          >
            {t(`message.placeholder.${placeholder}`)}
          </Button>
        ))}
      </div>
      {text.trim() !== '' && <MessagePreview language={language} text={text} />}
    </div>
  );
}
