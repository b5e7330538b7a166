import { retryDelay } from './backoff';
import type { SendAnswer, ServerFrame, Topic, TopicFrame } from './frames';

export type ConnectionState = 'stopped' | 'connecting' | 'live' | 'reconnecting';

/** What a topic's reader brings: how to ask for it, and what to do with its frames. */
export interface TopicReader {
  readonly topic: Topic;
  /** The members of the subscribe frame beside the topic: `after`, or the board's filter. Asked anew at every connection. */
  ask(): Record<string, unknown>;
  receive(frame: TopicFrame): void;
}

export interface SocketOptions {
  url: string;
  open?: (url: string) => WebSocket;
  random?: () => number;
  /** Asked after a connection that never opened: a lost session looks to a socket like a lost network. */
  onRefused?: () => void;
  onSessionEnded?: () => void;
}

const PING_EVERY = 20_000;
const PONG_WITHIN = 8_000;
const SESSION_ENDED = 4401;

/**
 * One socket to `/live` for the whole page. It comes back by itself with a random, growing delay and asks for every topic again;
 * what each topic has missed is the affair of its reader's cursor. Frames that can't be sent now are refused, never kept: who
 * needs delivery sends again when {@link onLive} says so.
 */
export class LiveSocket {
  private socket: WebSocket | null = null;
  private connection: ConnectionState = 'stopped';
  private readonly readers = new Map<Topic, TopicReader>();
  private readonly watchers = new Set<() => void>();
  private readonly liveListeners = new Set<() => void>();
  private readonly answerListeners = new Set<(answer: SendAnswer) => void>();
  private attempt = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private pingTimer: ReturnType<typeof setTimeout> | undefined;
  private pongTimer: ReturnType<typeof setTimeout> | undefined;
  private pings = 0;

  constructor(private readonly options: SocketOptions) {}

  get state(): ConnectionState {
    return this.connection;
  }

  start(): void {
    if (this.connection !== 'stopped') return;
    this.attempt = 0;
    this.become('connecting');
    this.connect();
  }

  stop(): void {
    clearTimeout(this.retryTimer);
    this.forget(this.socket);
    this.socket?.close(1000);
    this.socket = null;
    this.become('stopped');
  }

  /** Tries at once instead of after the delay; when connected, finds out whether the connection is still alive. */
  nudge(): void {
    if (this.connection === 'live') this.ping();
    else if (this.connection === 'reconnecting' && !this.socket) {
      clearTimeout(this.retryTimer);
      this.connect();
    }
  }

  read(reader: TopicReader): () => void {
    this.readers.set(reader.topic, reader);
    this.ask(reader);
    return () => {
      if (this.readers.get(reader.topic) !== reader) return;
      this.readers.delete(reader.topic);
      this.send({ unsubscribe: reader.topic });
    };
  }

  /** Subscribes again: with a new cursor after a resync, or with a new filter. */
  ask(reader: TopicReader): void {
    this.send({ subscribe: reader.topic, ...reader.ask() });
  }

  /** False when there is no connection: the frame was not sent and is not kept. */
  send(frame: Record<string, unknown>): boolean {
    if (this.connection !== 'live' || this.socket?.readyState !== 1) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  watch = (watcher: () => void): (() => void) => subscription(this.watchers, watcher);
  onLive = (listener: () => void): (() => void) => subscription(this.liveListeners, listener);
  onAnswer = (listener: (answer: SendAnswer) => void): (() => void) => subscription(this.answerListeners, listener);

  private connect(): void {
    const socket = this.options.open?.(this.options.url) ?? new WebSocket(this.options.url);
    this.socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.attempt = 0;
      this.become('live');
      this.readers.forEach((reader) => this.ask(reader));
      this.liveListeners.forEach((listener) => listener());
      this.pingLater();
    };
    socket.onmessage = (message) => this.receive(String(message.data));
    socket.onclose = (event) => {
      this.forget(socket);
      this.socket = null;
      if (event.code === SESSION_ENDED) {
        this.become('stopped');
        this.options.onSessionEnded?.();
        return;
      }
      this.become('reconnecting');
      if (!opened) this.options.onRefused?.();
      // The refusal may have ended the session, and with it this socket.
      if (this.connection === 'reconnecting') this.retryLater();
    };
  }

  private retryLater(): void {
    const delay = retryDelay(this.attempt++, this.options.random ?? Math.random);
    this.retryTimer = setTimeout(() => this.connect(), delay);
  }

  private receive(text: string): void {
    clearTimeout(this.pongTimer);
    const frame = JSON.parse(text) as ServerFrame;
    if ('topic' in frame) this.readers.get(frame.topic)?.receive(frame);
    else if ('sent' in frame || 'failed' in frame) this.answerListeners.forEach((listener) => listener(frame));
  }

  private pingLater(): void {
    this.pingTimer = setTimeout(() => {
      this.ping();
      this.pingLater();
    }, PING_EVERY);
  }

  private ping(): void {
    clearTimeout(this.pongTimer);
    const asked = this.socket;
    this.pongTimer = setTimeout(() => this.abandon(asked), PONG_WITHIN);
    this.send({ ping: ++this.pings });
  }

  /** A dead connection may take minutes to say so in its own close event; this one is not waited for. */
  private abandon(socket: WebSocket | null): void {
    if (!socket || socket !== this.socket) return;
    this.forget(socket);
    socket.close();
    this.socket = null;
    this.become('reconnecting');
    this.retryLater();
  }

  private forget(socket: WebSocket | null): void {
    clearTimeout(this.pingTimer);
    clearTimeout(this.pongTimer);
    if (socket) socket.onopen = socket.onmessage = socket.onclose = null;
  }

  private become(next: ConnectionState): void {
    if (this.connection === next) return;
    this.connection = next;
    this.watchers.forEach((watcher) => watcher());
  }
}

function subscription<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
