import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Conversation, Mode } from '../../api/types';
import type { Permissions } from '../../conversation/actions';
import { Ladder } from './Ladder';
import { Participants } from './Participants';
import styles from './talk.module.css';

interface Props {
  conversation: Conversation;
  mode: Mode | null;
  permissions: Permissions;
  onMonitorAgain(): void;
}

/** The communication panel (לוח תקשורת): one's own place in the conversation, and everybody else's. */
export function CommunicationPanel({ conversation, mode, permissions, onMonitorAgain }: Props) {
  const { t } = useTranslation('board');
  return (
    <aside className={styles.side} aria-label={t('panel.label')} data-testid="communication-panel">
      <h2 className={styles.heading}>{t('panel.label')}</h2>
      {conversation.state !== 'closed' && (
        <Ladder conversation={conversation} mode={mode} permissions={permissions} onMonitorAgain={onMonitorAgain} />
      )}
      <Participants conversation={conversation} />
      <Link to={`/audit?conversation=${conversation.id}`} className={styles.audit}>
        {t('panel.audit')}
      </Link>
    </aside>
  );
}
