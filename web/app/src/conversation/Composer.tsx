import { Button, Field } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../api/types';
import { useLanguage } from '../i18n/language';
import { AudienceSwitch } from './AudienceSwitch';
import styles from './composer.module.css';
import { useDraft } from './drafts';
import { useTypingSignal } from './typing';

const LONGEST = 4000;
const SHOW_LENGTH_FROM = 3600;

interface Props {
  conversationId: string;
  /** Who may read what is written here; the first is the default. With more than one, a switch shows. */
  audiences: readonly Audience[];
  /** Why nothing can be written now; null when it can. */
  refused: string | null;
  onSend(text: string, audience: Audience): void;
  onTyping(on: boolean): void;
}

/** Where staff write. Enter sends, Shift+Enter makes a new line; a draft waits for its conversation to be opened again. */
export function Composer({ conversationId, audiences, refused, onSend, onTyping }: Props) {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const [draft, setDraft] = useDraft(conversationId);
  const [chosen, setChosen] = useState<Audience | null>(null);
  const audience = chosen && audiences.includes(chosen) ? chosen : (audiences[0] ?? 'internal');
  // The customer may see that somebody writes to him, not that somebody writes about him.
  const typing = useTypingSignal(audience === 'public' ? onTyping : null);

  const length = [...draft].length;
  const tooLong = length > LONGEST;
  const sendable = draft.trim() !== '' && !tooLong && refused === null;
  const count = new Intl.NumberFormat(language);

  const send = () => {
    if (!sendable) return;
    typing.stop();
    onSend(draft.trim(), audience);
    setDraft('');
  };
  const pressed = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  if (refused !== null) {
    return (
      <p className={styles.refused} data-testid="composer-refused">
        {refused}
      </p>
    );
  }
  return (
    <form className={styles.composer} data-audience={audience} data-testid="composer" onSubmit={submitted}>
      {audiences.length > 1 && <AudienceSwitch audiences={audiences} chosen={audience} onChoose={setChosen} />}
      <div className={styles.line}>
        <Field
          className={styles.field}
          validationState={tooLong ? 'error' : 'none'}
          validationMessage={tooLong ? t('composer.tooLong', { limit: LONGEST }) : undefined}
          hint={length >= SHOW_LENGTH_FROM && !tooLong ? `${count.format(length)} / ${count.format(LONGEST)}` : undefined}
        >
          <textarea
            className={styles.text}
            aria-label={audience === 'internal' ? t('composer.internalLabel') : t('composer.label')}
            placeholder={audience === 'internal' ? t('composer.internalPlaceholder') : t('composer.placeholder')}
            // Empty, it has the page's direction, and so has its placeholder.
            dir={draft === '' ? undefined : 'auto'}
            rows={2}
            value={draft}
            data-composer
            onChange={({ target: { value } }) => {
              setDraft(value);
              if (value === '') typing.stop();
              else typing.typed();
            }}
            onBlur={typing.stop}
            onKeyDown={pressed}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          icon={<SendRegular className={styles.arrow} />}
          disabledFocusable={!sendable}
          data-testid="send"
        >
          {t('composer.send')}
        </Button>
      </div>
    </form>
  );
}
