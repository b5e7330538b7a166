import { vi } from 'vitest';
import { FakeSocket } from './fakeSocket';

type Answer = object | null | ((body: unknown) => object | null);

/** The server's HTTP side, played by a test: what it answers to a method and path, and what it was asked. */
export class FakeServer {
  readonly calls: { call: string; body: unknown; headers: Record<string, string> }[] = [];
  private readonly answers = new Map<string, { status: number; answer: Answer }>();

  /** Takes the place of the network for one test. */
  static start(): FakeServer {
    const server = new FakeServer();
    FakeSocket.opened = [];
    vi.stubGlobal('fetch', server.fetch);
    vi.stubGlobal('WebSocket', function open(url: string) {
      return FakeSocket.open(url);
    });
    return server;
  }

  /** `call` is a method and a path, such as `GET /api/me`; the query is left out. */
  on(call: string, answer: Answer, status = 200): this {
    this.answers.set(call, { status, answer });
    return this;
  }

  asked(call: string): unknown[] {
    return this.calls.filter((one) => one.call === call).map(({ body }) => body);
  }

  private fetch = async (path: string, init: RequestInit): Promise<Response> => {
    const call = `${init.method} ${path.split('?')[0]}`;
    const body: unknown = init.body ? JSON.parse(init.body as string) : null;
    this.calls.push({ call, body, headers: init.headers as Record<string, string> });
    const known = this.answers.get(call);
    const status = known?.status ?? 404;
    const answer = typeof known?.answer === 'function' ? known.answer(body) : (known?.answer ?? { code: 'not-found' });
    return new Response(JSON.stringify(answer), { status, headers: { 'Content-Type': 'application/json' } });
  };
}
