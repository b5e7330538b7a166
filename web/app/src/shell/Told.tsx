import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/language';
import { useMe, usePassing } from '../live/hooks';
import { useUser } from '../session/SessionProvider';
import { usePresences } from './presences';
import { useNotify } from './NotificationProvider';

const INTENT = {
  'transfer-accepted': 'success',
  'transfer-rejected': 'warning',
  'transfer-timed-out': 'warning',
  'assign-rejected': 'warning',
  'assign-timed-out': 'warning',
  'consult-accepted': 'success',
  'consult-rejected': 'warning',
  'consult-timed-out': 'warning',
  'consult-unanswered': 'warning',
  'consult-withdrawn': 'info',
  'consult-ended': 'info',
  'force-closed': 'info',
} as const;

/** Tells whoever asked at once how his transfer or assignment ended (S20), and a participant that his conversation was closed (S22). */
export function Told() {
  const { t } = useTranslation('shell');
  const name = useName();
  const notify = useNotify();
  const reader = useUser().id;
  usePassing((news) => {
    if (news.type !== 'told') return;
    const customer = news.conversation?.customer.name ?? '';
    const agent = news.agent ? name(news.agent) : '';
    const { code } = news;
    const stays = code === 'transfer-rejected' || code === 'transfer-timed-out';
    const own = stays && news.conversation?.agent?.id === reader;
    const body = own ? t(`told.${code}.own`, { customer, agent }) : t(`told.${code}.text`, { customer, agent });
    notify({ intent: INTENT[code], title: t(`told.${code}.title`), body });
  });
  usePresenceNews();
  return null;
}

/** Who finds himself on another presence wants to know by whom. */
function usePresenceNews(): void {
  const { t } = useTranslation('shell');
  const name = useName();
  const notify = useNotify();
  const { id } = useUser();
  const { presence } = useMe();
  const { nameOf } = usePresences();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!presence) return;
    const first = told.current === null;
    if (told.current === presence.since) return;
    told.current = presence.since;
    const { setBy, cause } = presence;
    // What load sets comes with every conversation; what follows an offer says its reason above the page.
    const bySystem = cause !== undefined && cause !== null && cause !== 'chosen';
    if (first || !setBy || setBy.id === id || bySystem) return;
    notify({ intent: 'info', title: t('told.presence', { by: name(setBy), presence: nameOf(presence.presence) }) });
  });
}
