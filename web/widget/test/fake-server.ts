import { vi } from 'vitest';
import type { ClientFrame, Item, Place, ServerFrame, StartRequest, WidgetInfo } from '../panel/live/protocol';

export const dana = { kind: 'supervisor', id: 'd', name: 'Dana', names: { en: 'Dana', he: 'דנה' } } as const;
export const noa = { kind: 'agent', id: 'n', name: 'Noa', names: { en: 'Noa', he: 'נועה' } } as const;
export const customer = { kind: 'customer', id: 'c', name: 'Ruth', names: null } as const;

type Unplaced<T> = T extends Item ? Omit<T, 'seq' | 'at'> : never;

/** The customer's end of docs/protocol.md in memory, in place of the browser's WebSocket and fetch. */
export class FakeServer {
  readonly timeline: Item[] = [];
  readonly frames: ClientFrame[] = [];
  readonly starts: StartRequest[] = [];
  readonly sockets: FakeSocket[] = [];
  info: WidgetInfo = {
    name: 'Shop chat',
    names: { en: 'Shop chat', he: 'שיחה עם החנות' },
    languages: ['en', 'he'],
    monitoring: { consent: 'off', notice: {} },
  };
  /** Where the customer stands, as the next question is answered. */
  place: Place = { position: null, low: null, high: null };
  /** No new connection succeeds. */
  down = false;
  /** Stores what comes and breaks the connection before it answers. */
  breaksBeforeAnswering = false;
  /** The next HTTP answers, before those that the paths give. */
  readonly answers: Response[] = [];

  install(): void {
    const connect = (url: string) => new FakeSocket(url, this);
    const WebSocket = function (url: string) {
      return connect(url);
    };
    vi.stubGlobal('WebSocket', Object.assign(WebSocket, { OPEN: 1 }));
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => this.answer(new URL(url), init));
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1)!;
  }

  cursors(): number[] {
    return this.frames.flatMap((frame) => ('subscribe' in frame ? [frame.after] : []));
  }

  sent(): string[] {
    return this.frames.flatMap((frame) => ('send' in frame ? [frame.text] : []));
  }

  /** Puts an item into the timeline and before those who listen. */
  say(item: Unplaced<Item>): Item {
    const placed = { ...item, seq: this.timeline.length + 1, at: '2026-11-22T10:00:00Z' } as Item;
    this.timeline.push(placed);
    this.push({ topic: 'conversation', seq: placed.seq, event: placed });
    return placed;
  }

  /** Tells whoever waits where he stands. */
  places(position: number, low: number | null = null, high: number | null = null): void {
    this.push({ topic: 'waiting', event: { position, low, high } });
  }

  push(frame: ServerFrame): void {
    for (const socket of this.sockets) if (socket.subscribed) socket.deliver(frame);
  }

  receive(socket: FakeSocket, frame: ClientFrame): void {
    this.frames.push(frame);
    if ('token' in frame) socket.deliver({ ready: 'conv-1' });
    if ('subscribe' in frame) {
      for (const event of this.timeline.slice(frame.after)) socket.deliver({ topic: 'conversation', seq: event.seq, event });
      socket.subscribed = true;
      socket.deliver({ topic: 'conversation', seq: this.timeline.length, caughtUp: true });
    }
    if ('send' in frame) this.store(socket, frame);
    if ('ping' in frame) socket.deliver({ pong: frame.ping });
  }

  private store(socket: FakeSocket, { text, clientId }: { text: string; clientId: string }): void {
    if (this.breaksBeforeAnswering) socket.subscribed = false;
    const known = this.timeline.find((item) => item.type === 'message' && item.clientId === clientId);
    const { seq } = known ?? this.say({ type: 'message', actor: customer, text, clientId });
    if (this.breaksBeforeAnswering) socket.break();
    else socket.deliver({ sent: clientId, seq });
  }

  private answer({ pathname }: URL, init: RequestInit): Response {
    if (this.down) throw new TypeError('network');
    const first = this.answers.shift();
    if (first) return first;
    if (pathname.endsWith('/conversations')) {
      this.starts.push(JSON.parse(String(init.body)) as StartRequest);
      return Response.json({ conversationId: 'conv-1', customerToken: 'token-1' }, { status: 201 });
    }
    if (pathname.startsWith('/api/widget/')) return Response.json(this.info);
    if (pathname === '/api/customer/waiting') return Response.json(this.place);
    if (pathname === '/api/customer/end') {
      this.say({ type: 'ended', actor: customer, by: 'customer' });
      return new Response(null, { status: 204 });
    }
    return Response.json({ code: 'not-found' }, { status: 404 });
  }
}

export class FakeSocket {
  readyState = 0;
  subscribed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(
    readonly url: string,
    private readonly server: FakeServer,
  ) {
    server.sockets.push(this);
    queueMicrotask(() => (server.down ? this.break() : this.open()));
  }

  send(text: string): void {
    this.server.receive(this, JSON.parse(text) as ClientFrame);
  }

  deliver(frame: ServerFrame): void {
    if (this.readyState === 1) this.onmessage?.({ data: JSON.stringify(frame) });
  }

  close(): void {
    this.readyState = 3;
    this.subscribed = false;
  }

  /** The connection ends without anybody's wish, or with the server's code. */
  break(code = 1006): void {
    this.close();
    this.onclose?.({ code });
  }

  private open(): void {
    this.readyState = 1;
    this.onopen?.();
  }
}
