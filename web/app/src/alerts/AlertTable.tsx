import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { acknowledgeAlert, type Alert } from '../api/alerts';
import { RecordTable, type RecordColumn } from '../admin/table/RecordTable';
import { useTimes } from '../format/times';
import { useName } from '../i18n/language';
import { useTellProblem } from '../shell/NotificationProvider';
import { isOpen } from './alertsFeed';
import { pathOf } from './paths';
import { Severity } from './Severity';
import { useAlertWords } from './useAlertWords';

interface Props {
  alerts: readonly Alert[];
  onAcknowledged(): void;
}

export function AlertTable({ alerts, onAcknowledged }: Props) {
  const { t } = useTranslation('alerts');
  const { what, where } = useAlertWords();
  const { moment } = useTimes();
  const name = useName();
  const tellProblem = useTellProblem();
  const acknowledging = useMutation({ mutationFn: acknowledgeAlert, onSuccess: onAcknowledged, onError: tellProblem });
  const outcome = (alert: Alert) => {
    if (alert.acknowledgedBy && alert.acknowledgedAt) {
      return t('acknowledgedBy', { name: name(alert.acknowledgedBy), at: moment(alert.acknowledgedAt) });
    }
    return alert.endedAt ? t('endedAt', { at: moment(alert.endedAt) }) : t('isOpen');
  };
  const columns: RecordColumn<Alert>[] = [
    { id: 'what', title: t('what'), cell: (alert) => what(alert) },
    { id: 'severity', title: t('howSoon'), cell: ({ severity }) => <Severity of={severity} /> },
    { id: 'where', title: t('whereTitle'), cell: (alert) => <bdi>{where(alert)}</bdi> },
    { id: 'raised', title: t('raisedAt'), cell: ({ raisedAt }) => <time dateTime={raisedAt}>{moment(raisedAt)}</time> },
    { id: 'times', title: t('times'), cell: ({ times }) => times },
    { id: 'outcome', title: t('outcome'), cell: outcome },
  ];
  return (
    <RecordTable
      caption={t('title')}
      columns={columns}
      rows={alerts}
      empty={t('nothing')}
      actions={(alert) => {
        const about = t('about', { what: what(alert), where: where(alert) });
        return (
          <>
            {alert.conversationId && (
              <Link to={pathOf(alert)} aria-label={t('openNamed', { about })}>
                {t('open')}
              </Link>
            )}
            {isOpen(alert) && (
              <Button size="small" aria-label={t('acknowledgeNamed', { about })} onClick={() => acknowledging.mutate(alert.id)}>
                {t('acknowledge')}
              </Button>
            )}
          </>
        );
      }}
    />
  );
}
