import { useVirtualizer } from '@tanstack/react-virtual';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import type { BoardView } from '../../live/boardFeed';
import type { BoardColumn, BoardQuery, BoardSort } from '../../live/frames';
import { useShortcut } from '../../shell/ShortcutProvider';
import { windowAround } from '../search/windowing';
import type { Picked } from '../usePicked';
import { BoardRow } from './BoardRow';
import { columnsOf, leastOf, templateOf, widened, type ChosenColumn, type ColumnId } from './columns';
import { GridHead } from './GridHead';
import styles from './grid.module.css';
import { grouped, plain } from './layout';
import { rangeWith } from './range';
import { SkeletonRow } from './SkeletonRow';
import { UpdatesWaiting } from './UpdatesWaiting';
import { useHolding } from './useHolding';
import { useRoving } from './useRoving';
import { useShownRows } from './useShownRows';

const GroupRow = lazy(() => import('./GroupRow'));

const ROW = 52;
const STEP = 16;
const HEAD = 40;
const FIRST_ROWS = 8;

interface Props {
  view: BoardView;
  label: string;
  sort: BoardSort;
  selected: string | null;
  picked: Picked;
  chosen: readonly ChosenColumn[];
  onColumns(chosen: ChosenColumn[]): void;
  onSort(column: BoardColumn): void;
  onSelect(row: Conversation | null): void;
  onOpen(row: Conversation): void;
  /** Groups of which only the head is shown. */
  collapsed: readonly string[];
  onCollapsed(collapsed: readonly string[]): void;
  onWindow(window: BoardQuery['window']): void;
}

const isPick = (target: EventTarget) => (target as Element).closest('[data-pick]') !== null;

const between = (one: number, other: number): number[] =>
  Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => Math.min(one, other) + step);

/** All ongoing conversations as a grid of which only what is on the screen is drawn and asked for. */
export function BoardGrid({ view, label, sort, selected, picked, chosen, onColumns, onSort, onSelect, onOpen, collapsed, onCollapsed, onWindow }: Props) {
  const { t } = useTranslation('board');
  const grid = useRef<HTMLDivElement>(null);
  const lastPick = useRef<number | null>(null);
  const columns = useMemo(() => columnsOf(chosen), [chosen]);
  const widen = (id: ColumnId, width: number) => onColumns(widened(chosen, id, width));
  const holding = useHolding();
  const { rows, offset, waiting, letGo } = useShownRows(view, holding.on);
  const loading = view.query === null;
  const { groups } = view;
  const known = Math.max(view.total, offset + rows.length);
  const layout = useMemo(() => (groups.length > 0 ? grouped(groups, collapsed) : plain(known)), [groups, collapsed, known]);
  const count = loading ? FIRST_ROWS : layout.lines;
  const rowAt = (index: number) => {
    const line = layout.at(index);
    return 'row' in line ? rows[line.row - offset] : undefined;
  };
  const toggle = (queue: string) =>
    onCollapsed(collapsed.includes(queue) ? collapsed.filter((one) => one !== queue) : [...collapsed, queue]);
  const [page, setPage] = useState(10);

  const roving = useRoving({
    grid,
    extent: { rows: loading ? 0 : count, columns: columns.length, page },
    idAt: (index) => rowAt(index)?.row.id ?? null,
    rowOf: (id) => {
      const found = rows.findIndex(({ row }) => row.id === id);
      return found < 0 ? null : layout.lineOf(offset + found);
    },
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  });
  const { active } = roving;

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 4,
    // The head stands above the rows inside the scrolled area.
    scrollPaddingEnd: HEAD,
    rangeExtractor: (range) => rangeWith(active.row, range),
  });

  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    setPage(Math.max(1, last - first - 1));
    onWindow(windowAround(layout.rowFrom(first), layout.rowFrom(last)));
  }, [first, last, layout, onWindow]);

  const placeOf = (target: EventTarget) => {
    const place = (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;
    if (!place) return null;
    const [row, column] = place.split(':').map(Number) as [number, number];
    return { row, column: Number.isNaN(column) ? active.column : column };
  };
  useShortcut('R', t('reorder'), waiting > 0 ? letGo : null);
  // What the grid itself hears, for the list of keys.
  useShortcut('Shift+ArrowDown', t('pick.several'), () => {});

  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const onControl = (event.target as Element).closest('button, input') !== null;
    const at = active.row < 0 ? undefined : rowAt(active.row)?.row;
    const picks = event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    if (at && picks) {
      const next = rowAt(active.row + (event.key === 'ArrowDown' ? 1 : -1))?.row;
      picked.add(next ? [at, next] : [at]);
    }
    if (active.row < 0 && event.altKey && event.key.startsWith('Arrow')) drawn(event);
    else if (event.key === 'Escape' && picked.rows.size > 0) picked.clear();
    else if (roving.pressed(event)) event.preventDefault();
    else if (at && event.key === ' ' && (event.shiftKey || isPick(event.target))) {
      event.preventDefault();
      picked.toggle(at);
    } else if (!onControl && active.row >= 0 && (event.key === ' ' || event.key === 'Enter')) {
      const row = rowAt(active.row)?.row;
      if (!row) return;
      event.preventDefault();
      if (event.key === 'Enter') onOpen(row);
      else onSelect(row.id === selected ? null : row);
    }
  };
  /** The column under the focus grows to where the arrow points, away from its beginning. */
  const drawn = (event: KeyboardEvent<HTMLDivElement>) => {
    const head = (event.target as Element).closest<HTMLElement>('[role=columnheader]');
    const id = columns[active.column]?.id;
    const grows = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (!head || !id || id === 'pick' || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    widen(id, head.offsetWidth + (event.key === grows ? STEP : -STEP));
  };
  const clicked = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || place.row < 0) return;
    roving.settle(place);
    const row = rowAt(place.row)?.row;
    if (!row) return;
    if (isPick(event.target)) pick(row, place.row, event.shiftKey);
    else onSelect(row);
  };
  const pick = (row: Conversation, index: number, upToHere: boolean) => {
    const from = lastPick.current;
    lastPick.current = index;
    if (!upToHere || from === null) picked.toggle(row);
    else picked.add(between(from, index).flatMap((one) => rowAt(one)?.row ?? []));
  };
  const opened = (event: MouseEvent) => {
    const place = placeOf(event.target);
    const row = place && rowAt(place.row)?.row;
    if (row && !(event.target as Element).closest('button, input')) onOpen(row);
  };

  return (
    <div className={styles.frame}>
      <UpdatesWaiting count={waiting} onApply={letGo} />
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-busy={loading}
        aria-multiselectable={picked.rows.size > 0 || undefined}
        className={styles.grid}
        style={{ '--columns': templateOf(columns), '--least': leastOf(columns) } as CSSProperties}
        data-testid="board"
        onKeyDown={pressed}
        onClick={clicked}
        onDoubleClick={opened}
        {...holding.handlers}
        onFocus={(event) => {
          holding.handlers.onFocus(event);
          roving.focused(event);
        }}
      >
        <div role="rowgroup" className={styles.headGroup}>
          <GridHead columns={columns} sort={sort} onSort={onSort} onWidth={widen} activeColumn={active.row < 0 ? active.column : null} />
        </div>
        <div role="rowgroup" aria-label={t('rows')} className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const shown = rowAt(index);
            const style = { transform: `translateY(${start}px)` };
            const line = layout.at(index);
            if (!loading && 'group' in line) {
              const { id } = line.group.queue;
              return (
                <Suspense key={`group:${id}`} fallback={<SkeletonRow columns={columns} index={index} style={style} />}>
                  <GroupRow
                    group={line.group}
                    columns={columns.length}
                    index={index}
                    open={!collapsed.includes(id)}
                    active={index === active.row}
                    style={style}
                    onToggle={() => toggle(id)}
                  />
                </Suspense>
              );
            }
            if (!shown) return <SkeletonRow columns={columns} key={index} index={index} style={style} />;
            return (
              <BoardRow
                key={shown.row.id}
                columns={columns}
                row={shown.row}
                gone={shown.gone}
                index={index}
                selected={shown.row.id === selected}
                picked={picked.rows.has(shown.row.id)}
                activeColumn={index === active.row ? active.column : null}
                style={style}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
