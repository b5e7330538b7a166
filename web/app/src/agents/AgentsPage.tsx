import { Button } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../live/hooks';
import { useTimes } from '../format/times';
import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { useTitle } from '../shell/useTitle';
import styles from './agents.module.css';
import { AgentsTable } from './AgentsTable';
import { NO_FILTER, PanelFilters, type Filter } from './PanelFilters';
import type { PanelQuery, PanelSort } from './panelFeed';
import { usePanel } from './usePanel';

const AgentCard = lazy(() => import('./AgentCard'));
const PresenceDialog = lazy(() => import('./PresenceDialog'));

const AT_ONCE = 100;

/** The supervisor's panel of agents: who is there, how full, and how he answers (behaviour 3.6). */
export default function AgentsPage() {
  const { t } = useTranslation(['agents', 'shell', 'board']);
  const title = t('title');
  useTitle(title);
  const { exact } = useTimes();
  const live = useConnection() === 'live';
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<PanelSort>('name');
  const [page, setPage] = useState(0);
  const [card, setCard] = useState<string | null>(null);
  const [setting, setSetting] = useState<string | null>(null);
  const query = useMemo<PanelQuery>(
    () => ({
      filter: {
        presence: filter.presence ? [filter.presence] : [],
        queue: filter.queue ? [filter.queue] : [],
        team: filter.team ? [filter.team] : [],
        q: filter.q,
      },
      sort,
      window: { offset: page * AT_ONCE, limit: AT_ONCE },
    }),
    [filter, sort, page],
  );
  const view = usePanel(query);
  const agentOf = (id: string | null) => view.rows.find((row) => row.id === id) ?? null;
  const [shown, set] = [agentOf(card), agentOf(setting)];
  const narrow = (next: Filter) => {
    setFilter(next);
    setPage(0);
  };

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {view.asOf && (
          <p className={styles.freshness} data-testid="as-of" data-live={live}>
            <strong data-testid="total">{t('total', { count: view.total })}</strong>{' '}
            {t(live ? 'asOf.live' : 'asOf.stale', { time: exact(view.asOf) })}
          </p>
        )}
      </div>
      <p className={styles.purpose} data-testid="purpose">
        <ShieldCheckmarkRegular aria-hidden="true" />
        <span>{t('board:talk.purpose')}</span>
      </p>
      <PanelFilters filter={filter} onFilter={narrow} />
      {!view.asOf && !view.problem && <Loading />}
      {view.problem && <Notice title={t('failed')}>{view.problem.message}</Notice>}
      {view.asOf && view.rows.length === 0 && <Notice title={t('none.title')}>{t('none.text')}</Notice>}
      {view.rows.length > 0 && (
        <AgentsTable agents={view.rows} sort={sort} onSort={setSort} onCard={setCard} onPresence={setSetting} />
      )}
      {view.total > AT_ONCE && (
        <div className={styles.pages}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('previous')}
          </Button>
          <Button disabled={(page + 1) * AT_ONCE >= view.total} onClick={() => setPage(page + 1)}>
            {t('next')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {shown && <AgentCard agent={shown} onClose={() => setCard(null)} onPresence={() => setSetting(shown.id)} />}
        {set && <PresenceDialog agent={set} onClose={() => setSetting(null)} />}
      </Suspense>
    </div>
  );
}
