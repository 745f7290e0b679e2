/** One field that the server refused; `field` like `mapping.columns.amount`. */
interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** Problem details (RFC 9457) as the API sends them. */
interface ProblemBody {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly parameters?: Readonly<Record<string, string | number | null>>;
  readonly errors?: readonly FieldFault[];
}

/** A failure as the server tells it; its texts are in the person's language already. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** To be told to support; the server's log has the same. */
  readonly reference: string | null;
  readonly fields: readonly FieldFault[];
  readonly parameters: Readonly<Record<string, string | number | null>>;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? `http-${status}`;
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.reference = body.instance?.replace('urn:uuid:', '') ?? null;
    this.fields = body.errors ?? [];
    this.parameters = body.parameters ?? {};
  }
}

/** Somebody else changed it meanwhile. */
export const isConflict = (problem: unknown): boolean =>
  problem instanceof ApiProblem &&
  problem.status === 409 &&
  typeof problem.parameters['currentVersion'] === 'number';

/** The server could not be reached: nothing was saved, nothing is lost. */
export class Unreachable extends Error {}
