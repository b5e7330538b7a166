import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Conversation } from '../api/types';
import type { BoardColumn, BoardQuery } from '../live/frames';
import { useBoard } from '../live/hooks';
import { Notice } from '../shell/Notice';
import { useTitle } from '../shell/useTitle';
import { CommandBar } from './commands/CommandBar';
import type { CommandId } from './commands/commands';
import { GraceBar } from './commands/GraceBar';
import { useUndoable } from './commands/useUndoable';
import styles from './dashboard.module.css';
import { CommandDialog, type DialogId } from './dialogs/CommandDialog';
import { FilterBar } from './filters/FilterBar';
import { useBoardSearch } from './filters/useBoardSearch';
import { Freshness } from './Freshness';
import { BoardGrid } from './grid/BoardGrid';
import { NothingHere } from './NothingHere';
import { sortOf, toQuery } from './search/boardSearch';
import { nextSort } from './search/sorting';
import { windowAround } from './search/windowing';
import { usePicked } from './usePicked';
import { useSelection } from './useSelection';
import { ViewSelector } from './ViewSelector';

const BulkBar = lazy(() => import('./bulk/BulkBar'));

/** The supervisor's dashboard: all ongoing conversations, live, and the commands over them (S3). */
export function Dashboard() {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const location = useLocation();
  const [search, setSearch] = useBoardSearch();
  const [collapsed, setCollapsed] = useState<readonly string[]>([]);
  const [range, setRange] = useState<BoardQuery['window']>(() => windowAround(0, 0));
  const query = useMemo(() => toQuery(search, collapsed, range), [search, collapsed, range]);
  const view = useBoard(query);
  const { selected, select } = useSelection(view.rows);
  const picked = usePicked();
  const [dialog, setDialog] = useState<DialogId | null>(null);
  useTitle(t(`view.${search.view}`));
  const closing = useUndoable(view.rows);

  // The same window again must be the same object, or the server would be asked for what it has sent already.
  const look = useCallback(
    (next: BoardQuery['window']) =>
      setRange((was) => (was.offset === next.offset && was.limit === next.limit ? was : next)),
    [],
  );
  const sort = sortOf(search);
  const sortBy = (column: BoardColumn) => setSearch({ ...search, sort: nextSort(column, sort) });
  const open = (row: Conversation) => navigate(`/dashboard/conversations/${row.id}`, { state: { from: location.search } });
  const run = (command: CommandId) => {
    if (!selected) return;
    if (command === 'monitor') void open(selected);
    else setDialog(command);
  };
  const empty = view.query !== null && view.total === 0 && view.rows.length === 0;

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <ViewSelector search={search} isPlain={location.search === ''} onSearch={setSearch} />
        <Freshness view={view} />
      </div>
      <div className={styles.tools}>
        <CommandBar selected={selected} listening={dialog === null} onCommand={run} />
        <FilterBar search={search} onSearch={setSearch} />
        {picked.rows.size > 0 && (
          <Suspense fallback={null}>
            <BulkBar picked={picked} search={search} total={view.total} />
          </Suspense>
        )}
      </div>
      <div className={styles.list}>
        <div className={styles.graces}>
          <GraceBar closing={closing} />
        </div>
        {view.problem && <Notice title={t('failed')}>{view.problem.message}</Notice>}
        {!view.problem && empty && <NothingHere search={search} onSearch={setSearch} />}
        {!view.problem && !empty && (
          <BoardGrid
            view={view}
            label={t(`view.${search.view}`)}
            sort={sort}
            selected={selected?.id ?? null}
            picked={picked}
            chosen={search.columns}
            onColumns={(columns) => setSearch({ ...search, columns })}
            onSort={sortBy}
            onSelect={select}
            onOpen={(row) => void open(row)}
            collapsed={collapsed}
            onCollapsed={setCollapsed}
            onWindow={look}
          />
        )}
      </div>
      {dialog && selected && (
        <Suspense fallback={null}>
          <CommandDialog dialog={dialog} conversation={selected} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}
