/** The server's end of a socket, played by a test. */
export class FakeSocket {
  static opened: FakeSocket[] = [];
  static open = (url: string): WebSocket => {
    const socket = new FakeSocket(url);
    FakeSocket.opened.push(socket);
    return socket as unknown as WebSocket;
  };
  static get last(): FakeSocket {
    return FakeSocket.opened.at(-1) as FakeSocket;
  }

  readyState = 0;
  answersPings = true;
  readonly received: Record<string, unknown>[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: string) {}

  /** The handshake succeeds. */
  accept(): this {
    this.readyState = 1;
    this.onopen?.();
    return this;
  }

  says(...frames: object[]): this {
    frames.forEach((frame) => this.onmessage?.({ data: JSON.stringify(frame) }));
    return this;
  }

  breaks(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  send(text: string): void {
    const frame = JSON.parse(text) as Record<string, unknown>;
    this.received.push(frame);
    if (this.answersPings && 'ping' in frame) this.says({ pong: frame.ping });
  }

  close(): void {
    this.readyState = 3;
  }

  /** What the page has asked of a topic or sent, by the frame's first member. */
  frames(member: string): Record<string, unknown>[] {
    return this.received.filter((frame) => member in frame);
  }
}
