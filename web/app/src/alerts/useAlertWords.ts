import { useTranslation } from 'react-i18next';
import type { Alert } from '../api/alerts';
import { useName } from '../i18n/language';

/** An alert in words: what it is, and where. */
export function useAlertWords(): { what(alert: Alert): string; where(alert: Alert): string } {
  const { t } = useTranslation('alerts');
  const name = useName();
  return {
    what: ({ kind }) => t(`kind.${kind}`),
    where({ customer, agent, queue }) {
      const queueName = queue ? name(queue) : '';
      const who = customer ?? (agent ? name(agent) : '');
      if (who && queueName) return t('where', { who, queue: queueName });
      return who || queueName;
    },
  };
}
