import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { alertSubscription, type Alert } from '../api/alerts';
import { directionOf } from '../i18n/i18n';
import { useLanguage } from '../i18n/language';
import { chime, wakeChime } from './chime';
import { pathOf } from './paths';
import { useAlertWords } from './useAlertWords';

export const useSubscription = () => useQuery({ queryKey: ['alert-subscription'], queryFn: alertSubscription });

/** Tells of each alert as its reader has chosen: to the ear, on the desktop while this tab is not in view, and always to a screen reader. */
export function useTelling(): { said: string; tell(alert: Alert): void } {
  const { t } = useTranslation('alerts');
  const { what, where } = useAlertWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { data: chosen } = useSubscription();
  const [said, setSaid] = useState('');
  const sounds = chosen?.sound === true;
  useEffect(() => {
    if (!sounds) return undefined;
    const events = ['pointerdown', 'keydown'] as const;
    events.forEach((event) => window.addEventListener(event, wakeChime, { once: true }));
    return () => events.forEach((event) => window.removeEventListener(event, wakeChime));
  }, [sounds]);
  return {
    said,
    tell(alert) {
      setSaid(t('raised', { what: what(alert), where: where(alert) }));
      if (sounds) chime(alert.severity);
      const away = document.visibilityState !== 'visible';
      if (!chosen?.desktop || !away || !('Notification' in window) || Notification.permission !== 'granted') return;
      const notification = new Notification(what(alert), {
        body: where(alert),
        tag: alert.id,
        lang: language,
        dir: directionOf(language),
      });
      notification.addEventListener('click', () => {
        window.focus();
        void navigate(pathOf(alert));
        notification.close();
      });
    },
  };
}
