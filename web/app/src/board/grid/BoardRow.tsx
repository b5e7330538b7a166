import { lazy, memo, Suspense, type CSSProperties } from 'react';
import type { Conversation } from '../../api/types';
import { AgentCell } from '../cells/AgentCell';
import { ChannelCell } from '../cells/ChannelCell';
import { CustomerCell } from '../cells/CustomerCell';
import { PickCell } from '../cells/PickCell';
import { SentimentCell } from '../cells/SentimentCell';
import { StateCell } from '../cells/StateCell';
import { HandleCell, WaitCell } from '../cells/TimeCells';
import { WatchersCell } from '../cells/WatchersCell';
import { RefName } from '../../conversation/RefName';
import type { Column } from './columns';
import styles from './grid.module.css';

const MoreCell = lazy(() => import('../cells/MoreCell'));

interface Props {
  columns: readonly Column[];
  row: Conversation;
  gone: boolean;
  /** Its place among all rows, from 0. */
  index: number;
  selected: boolean;
  /** For a command on several. */
  picked: boolean;
  /** The column of the cell that Tab reaches; null: it is in another row. */
  activeColumn: number | null;
  style: CSSProperties;
}

/** One conversation. It is drawn anew only when the server sent it anew. */
export const BoardRow = memo(function BoardRow({ columns, row, gone, index, selected, picked, activeColumn, style }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles.row}
      style={style}
      data-testid="board-row"
      data-id={row.id}
      data-state={row.state}
      data-gone={gone || undefined}
    >
      {columns.map(({ id }, column) => (
        <div
          key={id}
          role="gridcell"
          aria-colindex={column + 1}
          tabIndex={column === activeColumn ? 0 : -1}
          className={styles.cell}
          data-place={`${index}:${column}`}
          data-column={id}
        >
          <Cell column={id} row={row} gone={gone} picked={picked} />
        </div>
      ))}
    </div>
  );
});

function Cell({ column, row, gone, picked }: { column: Column['id']; row: Conversation; gone: boolean; picked: boolean }) {
  switch (column) {
    case 'pick':
      return <PickCell row={row} picked={picked} />;
    case 'state':
      return <StateCell row={row} gone={gone} />;
    case 'customer':
      return <CustomerCell row={row} />;
    case 'subject':
      return (
        <span dir="auto" className={styles.line} title={row.subject ?? undefined}>
          {row.subject}
        </span>
      );
    case 'agent':
      return <AgentCell agent={row.agent} />;
    case 'queue':
      return (
        <span className={styles.line}>
          <RefName of={row.queue} />
        </span>
      );
    case 'channel':
      return <ChannelCell channel={row.channel} />;
    case 'wait':
      return <WaitCell row={row} />;
    case 'handle':
      return <HandleCell row={row} />;
    case 'sentiment':
      return <SentimentCell sentiment={row.sentiment} />;
    case 'watchers':
      return <WatchersCell participants={row.participants} />;
    default:
      return (
        <Suspense fallback={null}>
          <MoreCell column={column} row={row} />
        </Suspense>
      );
  }
}
