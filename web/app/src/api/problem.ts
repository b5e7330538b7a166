/** A field the server refused, with its reason in the user's language. */
export interface FieldProblem {
  field: string;
  message: string;
}

export interface ProblemBody {
  title?: string;
  status?: number;
  detail?: string | null;
  code?: string;
  fields?: FieldProblem[] | null;
  [extension: string]: unknown;
}

/**
 * A refusal or failure as RFC 9457 tells it. `code` is what programs branch on; `detail` is the server's own sentence in the
 * user's language and is what a person is shown. Without a server's answer the code is `unreachable`.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | null;
  readonly fields: FieldProblem[];
  /** Every further member, such as `excessUnits` of `capacity-exceeded`. */
  readonly extensions: Record<string, unknown>;

  constructor(body: ProblemBody, status: number) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`);
    const { code, detail, fields, title: _title, status: _status, type: _type, ...extensions } = body;
    this.name = 'Problem';
    this.code = code ?? (status === 401 ? 'not-signed-in' : 'unexpected');
    this.status = status;
    this.detail = detail ?? null;
    this.fields = fields ?? [];
    this.extensions = extensions;
  }

  static unreachable(): Problem {
    return new Problem({ code: 'unreachable' }, 0);
  }

  /** From a `problem` inside a socket frame. */
  static of(body: unknown): Problem {
    const known = (body ?? {}) as ProblemBody;
    return new Problem(known, known.status ?? 0);
  }
}
