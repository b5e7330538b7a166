import { Button } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { presencesOf } from '../api/agentPanel';
import { useTimes } from '../format/times';
import { useLanguage } from '../i18n/language';
import { Loading } from '../shell/Loading';
import { PresenceMark } from '../shell/PresenceMark';
import styles from './agents.module.css';
import { useSetter } from './useSetter';

/** An agent's presences, the latest first. */
export function PresenceHistory({ agentId }: { agentId: string }) {
  const { t } = useTranslation('agents');
  const language = useLanguage();
  const { moment, time } = useTimes();
  const setter = useSetter();
  const pages = useInfiniteQuery({
    queryKey: ['presences-of', agentId],
    queryFn: ({ pageParam }) => presencesOf(agentId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const periods = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-label={t('history.title')}>
      <h2 className={styles.subtitle}>{t('history.title')}</h2>
      {pages.isPending && <Loading />}
      {pages.isError && <p role="alert">{pages.error.message}</p>}
      <ul className={styles.history}>
        {periods.map((period) => (
          <li key={period.id} data-testid="period" data-presence={period.presence}>
            <span className={styles.line}>
              <PresenceMark base={period.base} /> {period.names[language] ?? period.presence}
            </span>
            <span className={styles.under}>
              {period.to
                ? t('history.fromTo', { from: moment(period.from), to: time(period.to) })
                : t('history.from', { from: moment(period.from) })}
              {' · '}
              {setter(period.setBy, agentId, period.cause)}
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button size="small" disabledFocusable={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}
