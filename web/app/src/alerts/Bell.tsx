import { Badge, Button } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attention } from '../shell/attention';
import { useShortcut } from '../shell/ShortcutProvider';
import styles from './alerts.module.css';
import { useAlertsFeed, useOpenAlerts } from './useAlerts';
import { useTelling } from './useTelling';

const AlertsPanel = lazy(() => import('./AlertsPanel'));
const KEYS = 'Alt+L';

/** How many alerts are open, and the way to them; whatever the page, a new one is told from here. */
export default function Bell() {
  const { t } = useTranslation('alerts');
  const { said, tell } = useTelling();
  const feed = useAlertsFeed(tell);
  const { open } = useOpenAlerts(feed);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState(false);
  useShortcut(KEYS, t('shortcut'), () => setShown((before) => !before));
  useEffect(() => attention.wants(open.length), [open.length]);
  useEffect(() => () => attention.wants(0), []);
  const urgent = open.some(({ severity }) => severity === 'urgent');
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => setButton(element)}
        appearance="subtle"
        icon={<AlertRegular />}
        aria-haspopup="dialog"
        aria-expanded={shown}
        aria-keyshortcuts={KEYS}
        aria-label={t('bell', { count: open.length })}
        title={t('bell', { count: open.length })}
        data-testid="alerts-bell"
        data-open={open.length}
        className={styles.bell}
        onClick={() => setShown((before) => !before)}
      >
        {open.length > 0 && (
          <Badge size="small" aria-hidden="true" appearance="filled" color={urgent ? 'danger' : 'informative'}>
            {open.length > 99 ? '99+' : open.length}
          </Badge>
        )}
      </Button>
      <span role="status" className="unseen">
        {said}
      </span>
      {shown && (
        <Suspense fallback={null}>
          <AlertsPanel feed={feed} target={button} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  );
}
