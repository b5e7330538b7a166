import type { Settings } from '../../contract';
import type { Problem, StartRequest, Started, WidgetInfo, Item, ConversationState, Place } from './protocol';

/** A request that did not succeed; `problem` is null when no answer came at all. */
export class RequestFailed extends Error {
  constructor(readonly problem: Problem | null) {
    super(problem?.detail ?? 'no answer');
  }
}

export interface Timeline {
  readonly items: readonly Item[];
  readonly state: ConversationState;
}

/** The calls of docs/protocol.md, "Customer". They carry no cookies: the customer's token is all that is known of him. */
export class Http {
  constructor(private readonly settings: Settings) {}

  widget(): Promise<WidgetInfo> {
    return this.call('GET', this.widgetPath());
  }

  start(request: StartRequest): Promise<Started> {
    return this.call('POST', `${this.widgetPath()}/conversations`, { body: request });
  }

  timeline(token: string, after: number): Promise<Timeline> {
    return this.call('GET', `/api/customer/timeline?after=${after}`, { token });
  }

  waiting(token: string): Promise<Place> {
    return this.call('GET', '/api/customer/waiting', { token });
  }

  end(token: string): Promise<void> {
    return this.call('POST', '/api/customer/end', { token });
  }

  private widgetPath(): string {
    return `/api/widget/${encodeURIComponent(this.settings.key)}`;
  }

  private async call<T>(method: string, path: string, { body, token }: { body?: object; token?: string } = {}): Promise<T> {
    // Refusals are told in the language of the panel, which need not be the browser's.
    const headers: Record<string, string> = { 'Accept-Language': this.settings.language };
    if (body) headers['Content-Type'] = 'application/json';
    if (token) headers['Authorization'] = `Bearer ${token}`;
    let response: Response;
    try {
      response = await fetch(this.settings.origin + path, {
        method,
        headers,
        body: body ? JSON.stringify(body) : null,
        credentials: 'omit',
        cache: 'no-store',
      });
    } catch {
      throw new RequestFailed(null);
    }
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new RequestFailed(problemOf(response, answer));
    return answer as T;
  }
}

function problemOf(response: Response, answer: unknown): Problem {
  const { code, detail } = (answer ?? {}) as Partial<Problem>;
  const retryAfter = parseInt(response.headers.get('Retry-After') ?? '', 10);
  return {
    code: code ?? `http-${response.status}`,
    status: response.status,
    detail: detail ?? response.statusText,
    retryAfter: Number.isNaN(retryAfter) ? null : retryAfter,
  };
}
