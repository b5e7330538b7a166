import type { Alert } from '../api/alerts';
import type { Topic, TopicFrame } from '../live/frames';
import type { LiveSocket, TopicReader } from '../live/socket';
import { Store } from '../live/store';

type AlertsEvent = { type: 'state'; items: Alert[] } | { type: 'alert'; alert: Alert };

export interface AlertsView {
  /** What is open, the last raised first. */
  open: readonly Alert[];
  /** False until the first state has arrived. */
  ready: boolean;
}

export const isOpen = (alert: Alert) => alert.endedAt === null && alert.acknowledgedAt === null;

/** The alerts that the reader follows, as far as they are open. */
export class AlertsFeed extends Store<AlertsView> implements TopicReader {
  readonly topic: Topic = 'alerts';
  private open = new Map<string, Alert>();
  private ready = false;
  private readonly raised = new Set<(alert: Alert) => void>();

  constructor(private readonly socket: LiveSocket) {
    super();
  }

  /** Follows until the answer is called. */
  start(): () => void {
    return this.socket.read(this);
  }

  /** Calls for each alert that is raised from now on; not for what was open at first, nor after a lost connection. */
  onRaised = (listener: (alert: Alert) => void): (() => void) => {
    this.raised.add(listener);
    return () => void this.raised.delete(listener);
  };

  /** Begins anew: somebody has chosen to follow others. */
  again(): void {
    this.socket.ask(this);
  }

  ask(): Record<string, unknown> {
    return {};
  }

  receive(frame: TopicFrame): void {
    if (frame.resync) {
      this.socket.ask(this);
      return;
    }
    const event = frame.event as AlertsEvent | undefined;
    if (event?.type === 'state') {
      this.open = new Map(event.items.map((alert) => [alert.id, alert]));
      this.ready = true;
    } else if (event?.type === 'alert') {
      this.take(event.alert);
    }
    this.changed();
  }

  /** What somebody has just acknowledged leaves at once; the server's own word finds nothing more to do. */
  take(alert: Alert): void {
    const known = this.open.has(alert.id);
    if (isOpen(alert)) this.open.set(alert.id, alert);
    else this.open.delete(alert.id);
    if (isOpen(alert) && !known) this.raised.forEach((listener) => listener(alert));
    this.changed();
  }

  protected snapshot(): AlertsView {
    // Ids are given in the order of time.
    const open = [...this.open.values()].toSorted((one, other) => (one.id < other.id ? 1 : -1));
    return { open, ready: this.ready };
  }
}
