import { Button } from '@fluentui/react-components';
import { ClockRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Pending } from '../live/outbox';
import { Bubble } from './Bubble';
import styles from './timeline.module.css';

interface Props {
  message: Pending;
  onRetry(clientId: string): void;
  onDiscard(clientId: string): void;
}

/** A message under way, shown where it will stand. A refused one stays until its writer decides. */
export function PendingMessage({ message, onRetry, onDiscard }: Props) {
  const { t } = useTranslation('conversation');
  const { clientId, text, audience, state, problem } = message;
  return (
    <Bubble side="staff" audience={audience} text={text}>
      {state === 'sending' ? (
        <ClockRegular title={t('delivery.sending')} data-testid="delivery" data-delivery="sending" />
      ) : (
        <span role="alert" className={styles.failed} data-testid="delivery" data-delivery="failed">
          <ErrorCircleRegular aria-hidden="true" />
          {problem?.detail ?? t('delivery.failed')}
          <Button size="small" onClick={() => onRetry(clientId)}>
            {t('delivery.retry')}
          </Button>
          <Button size="small" onClick={() => onDiscard(clientId)}>
            {t('delivery.discard')}
          </Button>
        </span>
      )}
    </Bubble>
  );
}
