import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { acknowledgeAlert, type Alert } from '../api/alerts';
import { Duration } from '../conversation/Duration';
import { useTellProblem } from '../shell/NotificationProvider';
import styles from './alerts.module.css';
import { pathOf } from './paths';
import { Severity } from './Severity';
import { useAlertWords } from './useAlertWords';

interface Props {
  alert: Alert;
  onAcknowledged(alert: Alert): void;
  onOpen(): void;
}

export function AlertItem({ alert, onAcknowledged, onOpen }: Props) {
  const { t } = useTranslation('alerts');
  const { what, where } = useAlertWords();
  const tellProblem = useTellProblem();
  const acknowledging = useMutation({
    mutationFn: () => acknowledgeAlert(alert.id),
    onSuccess: onAcknowledged,
    onError: tellProblem,
  });
  const about = t('about', { what: what(alert), where: where(alert) });
  return (
    <li className={styles.item} data-testid="alert" data-kind={alert.kind} data-severity={alert.severity}>
      <div className={styles.line}>
        <Severity of={alert.severity} />
        <span className={styles.since}>
          <span className="unseen">{t('since')} </span>
          <Duration seconds={0} since={Date.parse(alert.since)} running />
        </span>
      </div>
      <div className={styles.what}>{what(alert)}</div>
      <div>
        <bdi>{where(alert)}</bdi>
      </div>
      <div className={styles.acts}>
        {alert.conversationId && (
          <Link to={pathOf(alert)} onClick={onOpen} aria-label={t('openNamed', { about })} data-testid="alert-open">
            {t('open')}
          </Link>
        )}
        <Button
          size="small"
          disabledFocusable={acknowledging.isPending}
          aria-label={t('acknowledgeNamed', { about })}
          data-testid="alert-acknowledge"
          onClick={() => acknowledging.mutate()}
        >
          {t('acknowledge')}
        </Button>
      </div>
    </li>
  );
}
