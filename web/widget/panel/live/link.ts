import type { ClientFrame, ServerFrame } from './protocol';
import { retryDelay } from './backoff';

export type LinkStatus = 'connecting' | 'online' | 'offline';

export interface LinkListener {
  /** The last item held, asked again at every connection, so that the server sends exactly what is missing. */
  cursor(): number;
  frame(frame: ServerFrame): void;
  status(status: LinkStatus): void;
  /** The server turned the connection away. The token may have lost its value. */
  refused(): void;
}

/** The server is asked for a sign of life this often; a laptop that slept finds out at its first beat. */
const BEAT_MS = 25_000;
const ANSWER_MS = 8_000;
/** Close codes that speak of the token or of what was sent, not of the road. */
const REFUSALS = new Set([1008, 4401, 4403]);

/**
 * The customer's socket: says who it is, subscribes from the cursor, and comes back after every break. It is closed on
 * `pagehide`, because an open socket keeps a page out of the back/forward cache, and resumed on `pageshow`.
 */
export class Link {
  private socket: WebSocket | null = null;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private overdue: ReturnType<typeof setTimeout> | undefined;
  private pings = 0;
  private readonly life = new AbortController();

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly listener: LinkListener,
  ) {
    const { signal } = this.life;
    addEventListener('pagehide', () => this.disconnect(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.connect(), { signal });
    addEventListener('online', () => this.hurry(), { signal });
    addEventListener('offline', () => this.goOffline(), { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && this.hurry(), { signal });
  }

  connect(): void {
    if (this.socket || this.life.signal.aborted) return;
    clearTimeout(this.retry);
    this.listener.status('connecting');
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onopen = () => this.send({ token: this.token });
    socket.onmessage = ({ data }) => this.socket === socket && this.receive(String(data));
    socket.onclose = ({ code }) => this.socket === socket && this.lost(code);
  }

  /** Whether the frame could be given to the socket; that it arrived is known only from its answer. */
  send(frame: ClientFrame): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** Starts over from the cursor, where what came does not follow on what is held. */
  reconnect(): void {
    this.disconnect();
    this.connect();
  }

  /** For good. */
  stop(): void {
    this.life.abort();
    this.disconnect();
  }

  private disconnect(): void {
    clearTimeout(this.retry);
    this.stopBeating();
    const socket = this.socket;
    this.socket = null;
    socket?.close(1000);
  }

  private receive(data: string): void {
    clearTimeout(this.overdue);
    const frame = JSON.parse(data) as ServerFrame;
    if (frame.ready !== undefined) {
      this.send({ subscribe: 'conversation', after: this.listener.cursor() });
      this.beat = setInterval(() => this.ping(), BEAT_MS);
      return;
    }
    this.listener.frame(frame);
    // The listener has dropped what it held, so this asks for everything.
    if (frame.resync) this.send({ subscribe: 'conversation', after: this.listener.cursor() });
    if (!frame.caughtUp) return;
    this.failures = 0;
    this.listener.status('online');
  }

  private lost(code: number): void {
    this.socket = null;
    this.stopBeating();
    this.listener.status('offline');
    this.retry = setTimeout(() => this.connect(), retryDelay(this.failures++));
    if (REFUSALS.has(code)) this.listener.refused();
  }

  /** The network or the person came back: no reason to wait out the delay, and every reason to test an old socket. */
  private hurry(): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.ping();
    else this.connect();
  }

  private goOffline(): void {
    this.disconnect();
    this.listener.status('offline');
  }

  private ping(): void {
    clearTimeout(this.overdue);
    this.overdue = setTimeout(() => this.silent(), ANSWER_MS);
    this.send({ ping: ++this.pings });
  }

  /** A dead socket may take minutes to say so by itself. */
  private silent(): void {
    const socket = this.socket;
    this.lost(1006);
    socket?.close();
  }

  private stopBeating(): void {
    clearInterval(this.beat);
    clearTimeout(this.overdue);
  }
}
