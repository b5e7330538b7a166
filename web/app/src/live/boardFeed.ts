import { Problem } from '../api/problem';
import type { Conversation } from '../api/types';
import type { BoardEvent, BoardGroup, BoardQuery, Topic, TopicFrame } from './frames';
import { received } from './receipt';
import type { LiveSocket, TopicReader } from './socket';
import { Store } from './store';

export interface BoardView {
  /** The rows of the window, in the order of the chosen sort. */
  rows: readonly Conversation[];
  offset: number;
  /** How many conversations the filter finds in all. */
  total: number;
  /** In the order of their rows; empty where the rows are not grouped. */
  groups: readonly BoardGroup[];
  /** The server's time of what is shown. */
  asOf: string | null;
  /** The query that the rows answer; another one may already be under way. */
  query: BoardQuery | null;
  problem: Problem | null;
}

const placeOf = ({ queue }: BoardGroup) => `${queue.name.toLowerCase()}\n${queue.id}`;

/** As the server orders them; one without rows is gone. */
function merged(known: readonly BoardGroup[], changed: readonly BoardGroup[]): BoardGroup[] {
  const all = new Map([...known, ...changed].map((group) => [group.queue.id, group]));
  return [...all.values()].filter(({ total }) => total > 0).toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** A window on all ongoing conversations, kept current by the server's deltas. */
export class BoardFeed extends Store<BoardView> implements TopicReader {
  readonly topic: Topic = 'board';
  private view: BoardView = { rows: [], offset: 0, total: 0, groups: [], asOf: null, query: null, problem: null };
  private readonly release: () => void;

  constructor(
    private readonly socket: LiveSocket,
    private query: BoardQuery,
  ) {
    super();
    this.release = socket.read(this);
  }

  dispose(): void {
    this.release();
  }

  /** Replaces filter, sort and window; what was shown stays until the new window arrives. */
  look(query: BoardQuery): void {
    if (JSON.stringify(query) === JSON.stringify(this.query)) return;
    this.query = query;
    this.socket.ask(this);
  }

  ask(): Record<string, unknown> {
    return { ...this.query };
  }

  receive(frame: TopicFrame): void {
    if (frame.resync) {
      this.socket.ask(this);
      return;
    }
    if (frame.error) this.view = { ...this.view, problem: Problem.of(frame.error) };
    const event = frame.event as BoardEvent | undefined;
    if (event?.type === 'window') {
      this.view = {
        rows: event.rows.map(received),
        offset: event.offset,
        total: event.total,
        groups: event.groups ?? [],
        asOf: event.asOf,
        query: this.query,
        problem: null,
      };
    } else if (event?.type === 'delta') {
      const known = new Map(this.view.rows.map((row) => [row.id, row]));
      event.rows.forEach((row) => known.set(row.id, received(row)));
      const order = event.order ?? this.view.rows.map((row) => row.id);
      const rows = order.map((id) => known.get(id)).filter((row) => row !== undefined);
      const groups = event.groups ? merged(this.view.groups, event.groups) : this.view.groups;
      this.view = { ...this.view, rows, total: event.total, groups, asOf: event.asOf };
    }
    this.changed();
  }

  protected snapshot(): BoardView {
    return this.view;
  }
}
