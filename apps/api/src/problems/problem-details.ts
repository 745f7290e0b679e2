/** Error body of every answer that is not a success (RFC 9457), `application/problem+json`. */
export interface ProblemDetails {
  /** Identifies the kind of problem; `urn:pruefwerk:problem:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened and what to do, in the language asked for. */
  readonly detail: string;
  readonly code: string;
  /** Request id, also in the log and in the header `X-Request-Id`. */
  readonly instance: string;
  readonly parameters?: Readonly<Record<string, string | number | null>>;
  readonly errors?: readonly FieldError[];
}

export interface FieldError {
  /** Path in the body or query, for example `members.0.role`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}
