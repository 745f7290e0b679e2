export interface JobWorkerLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface JobWorkerOptions {
  /** As owner: the queue's and the job table's bookkeeping. Handlers use their own, restricted data source. */
  readonly url: string;
  readonly log: JobWorkerLog;
  /** Jobs at the same time in this process; default 1. */
  readonly concurrency?: number;
  /** How often a handler may fail unexpectedly before the job has failed; default 4. */
  readonly maxFailures?: number;
  /** How often dead workers are looked for; default 5. */
  readonly superviseSeconds?: number;
  /** How long a handler may take to follow its signal at shutdown; default 20 s. */
  readonly stopMilliseconds?: number;
}
