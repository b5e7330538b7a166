import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setMyPresence } from '../api/me';
import { useMe } from '../live/hooks';
import { useSession } from '../session/SessionProvider';
import { Notice } from '../shell/Notice';
import { useTellProblem } from '../shell/NotificationProvider';

/** An empty desk says why it is empty and what to do about it. */
export function EmptyDesk({ hasWork }: { hasWork: boolean }) {
  const { t } = useTranslation('desk');
  const { has } = useSession();
  const { presence } = useMe();
  const tellProblem = useTellProblem();
  const change = useMutation({ mutationFn: () => setMyPresence('available'), onError: tellProblem });

  if (hasWork) return <Notice title={t('choose.title')}>{t('choose.text')}</Notice>;
  if (!has('agent')) return <Notice title={t('supervisor.title')}>{t('supervisor.text')}</Notice>;
  if (presence?.presence === 'available') return <Notice title={t('ready.title')}>{t('ready.text')}</Notice>;
  const offline = presence?.presence === 'offline';
  return (
    <Notice
      title={offline ? t('offline.title') : t('reserved.title')}
      action={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={change.isPending}
          onClick={() => change.mutate()}
          data-testid="go-available"
        >
          {t('goAvailable')}
        </Button>
      }
    >
      {offline ? t('offline.text') : t('reserved.text')}
    </Notice>
  );
}
