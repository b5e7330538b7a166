import { Button, Field, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { directionOf } from '../../i18n/i18n';
import styles from './forceClose.module.css';
import { LONGEST_MESSAGE, type DraftFault } from './forceCloseDraft';
import { TemplateChoice } from './TemplateChoice';
import { TemplatePreview } from './TemplatePreview';

interface Props {
  conversation: Conversation;
  templateId: string | null;
  message: string;
  faults: readonly DraftFault[];
  onTemplate(id: string | null, reason: string | null): void;
  onMessage(message: string): void;
}

/** A last word to the customer: a ready text, which he reads in his language, or one's own. */
export function CustomerMessage({ conversation, templateId, message, faults, onTemplate, onMessage }: Props) {
  const { t } = useTranslation('board');
  const { language } = conversation;
  const tooLong = faults.includes('message-too-long');
  return (
    <div>
      {templateId ? (
        <>
          <TemplatePreview conversationId={conversation.id} templateId={templateId} />
          <Button size="small" data-testid="own-words" onClick={() => onTemplate(null, null)}>
            {t('forceClose.ownWords')}
          </Button>
        </>
      ) : (
        <Field
          label={t('forceClose.message', { language: t(`language.${language}`) })}
          hint={t('forceClose.messageHint')}
          validationMessage={tooLong ? t('forceClose.tooLong', { limit: LONGEST_MESSAGE }) : undefined}
        >
          <Textarea
            lang={language}
            dir={message === '' ? directionOf(language) : 'auto'}
            rows={3}
            value={message}
            data-testid="customer-message"
            onChange={(_, { value }) => onMessage(value)}
          />
        </Field>
      )}
      <div role="group" aria-label={t('forceClose.templates')} className={styles.templates}>
        <TemplateChoice chosen={templateId} onChoose={(template) => onTemplate(template.id, template.reason)} />
      </div>
    </div>
  );
}
