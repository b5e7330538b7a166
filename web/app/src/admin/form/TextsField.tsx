import { Button, Field, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';

interface Props {
  label: string;
  texts: readonly string[];
  fault?: string | undefined;
  onTexts(texts: string[]): void;
  testId?: string;
}

/** Any number of texts: each is typed and taken in with Enter, or when the field is left. */
export function TextsField({ label, texts, fault, onTexts, testId }: Props) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState('');
  const takeIn = () => {
    const text = typed.trim();
    if (text !== '' && !texts.includes(text)) onTexts([...texts, text]);
    setTyped('');
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It would send the form.
    event.preventDefault();
    takeIn();
  };
  return (
    <div className={styles.many}>
      <Field validationMessage={fault}>
        <Input
          aria-label={label}
          dir="auto"
          placeholder={t('form.another')}
          value={typed}
          data-testid={testId}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={pressed}
          onBlur={takeIn}
        />
      </Field>
      {texts.length > 0 && (
        <ul className={styles.chips} aria-label={t('form.chosen', { label })}>
          {texts.map((text) => (
            <li key={text}>
              <Button
                size="small"
                shape="circular"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={t('form.takeAway', { name: text })}
                onClick={() => onTexts(texts.filter((one) => one !== text))}
              >
                <bdi>{text}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
