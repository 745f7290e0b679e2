export type ProblemParameters = Readonly<Record<string, string | number | null>>;
export type ProblemLevel = 'info' | 'warn' | 'error';

export interface ProblemOptions {
  readonly parameters?: ProblemParameters;
  /** HTTP status at the API's edge. */
  readonly status?: number;
  readonly level?: ProblemLevel;
  readonly cause?: unknown;
}

/**
 * An expected failure with a stable code. One subclass per reason. The text that a person reads is made at the
 * edge from the code and the parameters ({@link problemText}); the message here is for the log and holds no values.
 */
export abstract class Problem extends Error {
  readonly code: string;
  readonly parameters: ProblemParameters;
  readonly status: number;
  readonly level: ProblemLevel;

  protected constructor(code: string, options: ProblemOptions = {}) {
    super(code, { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.parameters = options.parameters ?? {};
    this.status = options.status ?? 400;
    this.level = options.level ?? 'info';
  }
}
