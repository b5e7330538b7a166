import { Button, Popover, PopoverSurface } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AlertItem } from './AlertItem';
import styles from './alerts.module.css';
import type { AlertsFeed } from './alertsFeed';
import { ALERTS_PATH } from './paths';
import { useOpenAlerts } from './useAlerts';

const SubscriptionDialog = lazy(() => import('./SubscriptionDialog'));

interface Props {
  feed: AlertsFeed;
  target: HTMLElement | null;
  onClose(): void;
}

/** What is open: what, where, since when; to be opened or taken care of. */
export default function AlertsPanel({ feed, target, onClose }: Props) {
  const { t } = useTranslation('alerts');
  const { open } = useOpenAlerts(feed);
  const [choosing, setChoosing] = useState(false);
  if (choosing) {
    return (
      <Suspense fallback={null}>
        <SubscriptionDialog onSaved={() => feed.again()} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target, position: 'below', align: 'end' }}
      // The bell itself closes what it has opened.
      onOpenChange={(event, { open: stays }) => !stays && !target?.contains(event.target as Node) && onClose()}
    >
      <PopoverSurface className={styles.panel} aria-label={t('title')} data-testid="alerts-panel">
        <div className={styles.head}>
          <h2 className={styles.title}>{t('title')}</h2>
          <Button size="small" appearance="subtle" icon={<SettingsRegular />} data-testid="alerts-settings" onClick={() => setChoosing(true)}>
            {t('settings')}
          </Button>
        </div>
        {open.length === 0 ? (
          <p className={styles.none}>{t('none')}</p>
        ) : (
          <ul className={styles.list}>
            {open.map((alert) => (
              <AlertItem key={alert.id} alert={alert} onAcknowledged={(now) => feed.take(now)} onOpen={onClose} />
            ))}
          </ul>
        )}
        <Link to={ALERTS_PATH} onClick={onClose} data-testid="alerts-all">
          {t('all')}
        </Link>
      </PopoverSurface>
    </Popover>
  );
}
