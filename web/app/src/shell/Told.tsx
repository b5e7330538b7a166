import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/language';
import { usePassing } from '../live/hooks';
import { useNotify } from './NotificationProvider';

const INTENT = {
  'transfer-accepted': 'success',
  'transfer-rejected': 'warning',
  'transfer-timed-out': 'warning',
  'assign-rejected': 'warning',
  'assign-timed-out': 'warning',
  'force-closed': 'info',
} as const;

/** Tells a supervisor at once how his transfer or assignment ended (S20), and a participant that his conversation was closed (S22). */
export function Told() {
  const { t } = useTranslation();
  const name = useName();
  const notify = useNotify();
  usePassing((news) => {
    if (news.type !== 'told') return;
    const customer = news.conversation?.customer.name ?? '';
    const agent = news.agent ? name(news.agent) : '';
    notify({
      intent: INTENT[news.code],
      title: t(`told.${news.code}.title`),
      body: t(`told.${news.code}.text`, { customer, agent }),
    });
  });
  return null;
}
