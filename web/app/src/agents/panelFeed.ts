import type { PanelAgent } from '../api/agentPanel';
import { Problem } from '../api/problem';
import type { Topic, TopicFrame } from '../live/frames';
import type { LiveSocket, TopicReader } from '../live/socket';
import { Store } from '../live/store';

export type PanelColumn = 'name' | 'presence' | 'units' | 'unanswered';
export type PanelSort = PanelColumn | `-${PanelColumn}`;
export interface PanelQuery {
  filter: { presence: string[]; queue: string[]; team: string[]; q: string };
  sort: PanelSort;
  window: { offset: number; limit: number };
}

export interface PanelView {
  rows: readonly PanelAgent[];
  total: number;
  /** The server's time of what is shown; null until the first window has come. */
  asOf: string | null;
  problem: Problem | null;
}

type PanelEvent =
  | { type: 'window'; asOf: string; total: number; rows: PanelAgent[] }
  | { type: 'delta'; asOf: string; total: number; order: string[] | null; rows: PanelAgent[] };

/** The agents' panel, kept current by the server's deltas. */
export class PanelFeed extends Store<PanelView> implements TopicReader {
  readonly topic: Topic = 'agents';
  private view: PanelView = { rows: [], total: 0, asOf: null, problem: null };

  constructor(
    private readonly socket: LiveSocket,
    private query: PanelQuery,
  ) {
    super();
  }

  /** Begins to read; the answer ends it. */
  start(): () => void {
    return this.socket.read(this);
  }

  /** Replaces filter, sort and window; what was shown stays until the new window arrives. */
  look(query: PanelQuery): void {
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
    const event = frame.event as PanelEvent | undefined;
    if (event?.type === 'window') {
      this.view = { rows: event.rows, total: event.total, asOf: event.asOf, problem: null };
    } else if (event?.type === 'delta') {
      const known = new Map(this.view.rows.map((row) => [row.id, row]));
      event.rows.forEach((row) => known.set(row.id, row));
      const order = event.order ?? this.view.rows.map(({ id }) => id);
      const rows = order.map((id) => known.get(id)).filter((row) => row !== undefined);
      this.view = { ...this.view, rows, total: event.total, asOf: event.asOf };
    }
    this.changed();
  }

  protected snapshot(): PanelView {
    return this.view;
  }
}
