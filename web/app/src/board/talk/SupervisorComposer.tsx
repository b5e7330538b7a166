import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Audience, Mode } from '../../api/types';
import type { Permissions } from '../../conversation/actions';
import { Composer } from '../../conversation/Composer';
import type { LiveConversation } from '../../live/hooks';
import styles from './talk.module.css';

/**
 * Who may read what is written from each place. After joining one writes internally, until one chooses otherwise (S10). `send`
 * is about the customer: while he can't be written to, as when he is parked, colleagues still can.
 */
function audiencesOf(mode: Mode | null, toCustomer: boolean): readonly Audience[] {
  switch (mode) {
    case 'whisper':
      return ['internal'];
    case 'consult':
    case 'joined':
      return toCustomer ? ['internal', 'public'] : ['internal'];
    default:
      return [];
  }
}

interface Props {
  id: string;
  mode: Mode | null;
  live: LiveConversation;
  permissions: Permissions;
}

/** Where a supervisor writes, as far as his rung lets him. */
export function SupervisorComposer({ id, mode, live, permissions }: Props) {
  const { t } = useTranslation('board');
  if (mode === 'primary') {
    return (
      <p className={styles.own}>
        {t('talk.own')} <Link to={`/desk/${id}`}>{t('talk.toDesk')}</Link>
      </p>
    );
  }
  const audiences = audiencesOf(mode, permissions.may('send'));
  const refused = audiences.length > 0 ? null : t(mode === null ? 'talk.outside' : 'talk.onlyMonitoring');
  return (
    <Composer
      // Another rung begins with its own default, never with the audience chosen on an earlier one.
      key={mode ?? 'none'}
      conversationId={id}
      audiences={audiences}
      refused={refused}
      onSend={live.send}
      onTyping={live.type}
    />
  );
}
