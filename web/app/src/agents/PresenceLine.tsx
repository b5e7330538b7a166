import { useTranslation } from 'react-i18next';
import type { PanelAgent } from '../api/agentPanel';
import { useTimes } from '../format/times';
import { useLanguage } from '../i18n/language';
import { PresenceMark } from '../shell/PresenceMark';
import styles from './agents.module.css';
import { useSetter } from './useSetter';

/** What he shows, since when, and who set it. */
export function PresenceLine({ agent }: { agent: PanelAgent }) {
  const { t } = useTranslation('agents');
  const language = useLanguage();
  const { time } = useTimes();
  const setter = useSetter();
  return (
    <>
      <span className={styles.line} data-testid="presence">
        <PresenceMark base={agent.base} /> {agent.presenceNames[language] ?? agent.presence}
      </span>
      <span className={styles.under} data-testid="presence-since">
        {t('since', { time: time(agent.since), by: setter(agent.setBy, agent.id, agent.cause) })}
      </span>
      {!agent.online && agent.base !== 'offline' && <span className={styles.under}>{t('notOnline')}</span>}
    </>
  );
}
