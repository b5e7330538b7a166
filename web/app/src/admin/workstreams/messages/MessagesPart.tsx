import { useTranslation } from 'react-i18next';
import type { Trigger } from '../../../api/organisation';
import type { NamesDraft } from '../../form/names';
import type { PartProps } from '../parts/part';
import { Disclosed } from './Disclosed';
import { MessageField } from './MessageField';
import styles from './messages.module.css';

const TRIGGERS: readonly Trigger[] = [
  'greeting',
  'outside-hours',
  'agent-joined',
  'agent-left',
  'transferred',
  'agent-ended',
  'overflow-ended',
  'auto-closed',
];

/** What customers are told without anybody writing it, in the workstream's own words. */
export function MessagesPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const { messages } = draft;
  const set = (trigger: Trigger, texts: NamesDraft) => change({ messages: { ...messages, [trigger]: texts } });
  return (
    <>
      <p className={styles.lead}>{t('message.lead')}</p>
      {TRIGGERS.map((trigger) => {
        const texts = messages[trigger] ?? { en: '', he: '' };
        const written = (['en', 'he'] as const).filter((language) => texts[language].trim() !== '');
        const state = t(written.length === 0 ? 'message.unwritten' : written.length === 1 ? 'message.half' : 'message.written');
        return (
          <Disclosed key={trigger} name={t(`message.trigger.${trigger}`)} state={state} testId={`message-${trigger}`}>
            {(['en', 'he'] as const).map((language) => (
              <MessageField
                key={language}
                trigger={trigger}
                language={language}
                text={texts[language]}
                onText={(text) => set(trigger, { ...texts, [language]: text })}
              />
            ))}
          </Disclosed>
        );
      })}
    </>
  );
}
