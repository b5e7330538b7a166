import type { Emit, Settings } from '../contract';
import { Conversation } from './live/conversation';
import { Http, RequestFailed } from './live/http';
import type { Problem, WidgetInfo } from './live/protocol';
import { BrowserMemory, type Memory } from './memory';
import { Session } from './session';

export interface Answers {
  readonly name: string;
  readonly subject: string;
  readonly consent: boolean | null;
}

/** The customer's conversations one after the other: before one there is a form, and none is begun while one goes on. */
export class Chat {
  conversation: Conversation | null = null;
  info: WidgetInfo | null = null;
  /** Whether the last conversation went away without an end, because its token is worth nothing any more. */
  lost = false;
  readonly memory: Memory;
  private readonly http: Http;
  private starting = false;

  constructor(
    private readonly settings: Settings,
    private readonly emit: Emit,
    private readonly changed: () => void,
  ) {
    this.memory = new BrowserMemory(`moked.${settings.key}.`);
    this.http = new Http(settings);
    // Another page of the same shop began a conversation: it is this page's too.
    addEventListener('storage', () => {
      if (!this.conversation && !this.starting) this.resume();
    });
  }

  /** Goes on with what an earlier page left, if it left something. */
  resume(): boolean {
    const session = Session.resume(this.memory);
    if (!session) {
      this.sweep();
      return false;
    }
    this.enter(session);
    return true;
  }

  /** Fetches name and monitoring policy; throws RequestFailed. */
  async learn(): Promise<WidgetInfo> {
    if (!this.info) {
      this.info = await this.http.widget();
      this.changed();
    }
    return this.info;
  }

  /** Throws RequestFailed. */
  async start(answers: Answers): Promise<void> {
    this.starting = true;
    try {
      const started = await this.http.start({
        ...answers,
        language: this.settings.language,
        answers: {},
        token: Session.resume(this.memory)?.data.customerToken ?? null,
      });
      this.enter(Session.begin(this.memory, started));
      this.emit('startChat', { conversationId: started.conversationId });
    } finally {
      this.starting = false;
    }
  }

  /** Throws RequestFailed, except when it has ended already. */
  async end(): Promise<void> {
    const token = this.conversation?.session.data.customerToken;
    if (token === undefined) return;
    try {
      await this.http.end(token);
    } catch (failure) {
      if (problemOf(failure)?.status !== 409) throw failure;
    }
  }

  /** Leaves an ended conversation for a new form. */
  startOver(): void {
    this.conversation?.session.forget();
    this.conversation?.leave();
    this.conversation = null;
    this.sweep();
    this.changed();
  }

  /** Letters that a conversation's end overtook have nowhere to go any more. */
  private sweep(): void {
    for (const name of this.memory.names('out.')) this.memory.forget(name);
  }

  private enter(session: Session): void {
    this.conversation?.leave();
    this.lost = false;
    this.conversation = new Conversation(session, {
      origin: this.settings.origin,
      memory: this.memory,
      emit: this.emit,
      changed: this.changed,
      refused: () => void this.findOut(session),
      // A place is nice to know; without it one waits as well.
      place: () => this.http.waiting(session.data.customerToken).catch(() => null),
    });
    this.conversation.connect();
    this.changed();
  }

  /** A refused socket may mean a busy server. Only an answer that the token is worth nothing ends the conversation. */
  private async findOut(session: Session): Promise<void> {
    try {
      await this.http.timeline(session.data.customerToken, session.data.delivered);
    } catch (failure) {
      const status = problemOf(failure)?.status;
      if ((status !== 401 && status !== 404) || this.conversation?.session !== session) return;
      this.lost = true;
      this.emit('error', { code: 'conversation-gone', message: String(failure) });
      this.startOver();
    }
  }
}

export function problemOf(failure: unknown): Problem | null {
  if (failure instanceof RequestFailed) return failure.problem;
  throw failure;
}
