import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import type { BoardView } from '../../live/boardFeed';
import type { BoardColumn, BoardQuery, BoardSort } from '../../live/frames';
import { windowAround } from '../search/windowing';
import { BoardRow } from './BoardRow';
import { COLUMNS } from './columns';
import { GridHead } from './GridHead';
import styles from './grid.module.css';
import { rangeWith } from './range';
import { SkeletonRow } from './SkeletonRow';
import { UpdatesWaiting } from './UpdatesWaiting';
import { useHolding } from './useHolding';
import { useRoving } from './useRoving';
import { useShownRows } from './useShownRows';

const ROW = 52;
const HEAD = 40;
const FIRST_ROWS = 8;

interface Props {
  view: BoardView;
  label: string;
  sort: BoardSort;
  selected: string | null;
  /** Null: the order is fixed. */
  onSort: ((column: BoardColumn) => void) | null;
  onSelect(row: Conversation | null): void;
  onOpen(row: Conversation): void;
  onWindow(window: BoardQuery['window']): void;
}

/** All ongoing conversations as a grid of which only what is on the screen is drawn and asked for. */
export function BoardGrid({ view, label, sort, selected, onSort, onSelect, onOpen, onWindow }: Props) {
  const { t } = useTranslation('board');
  const grid = useRef<HTMLDivElement>(null);
  const holding = useHolding();
  const { rows, offset, waiting, letGo } = useShownRows(view, holding.on);
  const loading = view.query === null;
  const count = loading ? FIRST_ROWS : Math.max(view.total, offset + rows.length);
  const rowAt = (index: number) => rows[index - offset];
  const [page, setPage] = useState(10);

  const roving = useRoving({
    grid,
    extent: { rows: loading ? 0 : count, columns: COLUMNS.length, page },
    idAt: (index) => rowAt(index)?.row.id ?? null,
    rowOf: (id) => {
      const found = rows.findIndex(({ row }) => row.id === id);
      return found < 0 ? null : offset + found;
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
    onWindow(windowAround(first, last));
  }, [first, last, onWindow]);

  const placeOf = (target: EventTarget) => {
    const place = (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;
    if (!place) return null;
    const [row, column] = place.split(':').map(Number) as [number, number];
    return { row, column };
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const onControl = (event.target as Element).closest('button') !== null;
    if (roving.pressed(event)) event.preventDefault();
    else if (!onControl && active.row >= 0 && (event.key === ' ' || event.key === 'Enter')) {
      const row = rowAt(active.row)?.row;
      if (!row) return;
      event.preventDefault();
      if (event.key === 'Enter') onOpen(row);
      else onSelect(row.id === selected ? null : row);
    }
  };
  const clicked = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || place.row < 0) return;
    roving.settle(place);
    const row = rowAt(place.row)?.row;
    if (row) onSelect(row);
  };
  const opened = (event: MouseEvent) => {
    const place = placeOf(event.target);
    const row = place && rowAt(place.row)?.row;
    if (row && !(event.target as Element).closest('button')) onOpen(row);
  };

  return (
    <div className={styles.frame}>
      <UpdatesWaiting count={waiting} onApply={letGo} />
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={COLUMNS.length}
        aria-busy={loading}
        className={styles.grid}
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
          <GridHead sort={sort} onSort={onSort} activeColumn={active.row < 0 ? active.column : null} />
        </div>
        <div role="rowgroup" aria-label={t('rows')} className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const shown = rowAt(index);
            const style = { transform: `translateY(${start}px)` };
            if (!shown) return <SkeletonRow key={index} index={index} style={style} />;
            return (
              <BoardRow
                key={shown.row.id}
                row={shown.row}
                gone={shown.gone}
                index={index}
                selected={shown.row.id === selected}
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
