import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';

export interface JobProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

/** What a handler is told about its job. */
export interface JobSubject {
  readonly jobId: string;
  readonly engagementId: string;
  /** The account that asked: the handler opens its transactions as it, without any bypass. */
  readonly actor: Actor;
  readonly payload: Readonly<Record<string, string>>;
}

/** What a running handler is given besides. */
export interface JobContext extends JobSubject {
  /** Fires on cancel, lost lease or shutdown; the handler then rejects soon, with whatever error. */
  readonly signal: AbortSignal;
  /** For people; calls in quick succession are thinned out. Rejects when the job is no longer this worker's. */
  progress(progress: JobProgress): Promise<void>;
  /**
   * Called first in each transaction that writes results: proves that the job is still this worker's and keeps it so
   * until the commit. A worker that was believed dead and wakes up late can then write nothing. @throws JobLost
   */
  hold(manager: EntityManager): Promise<void>;
}

export type JobOutcome = 'cancelled' | 'failed';

/** One kind of long work; idempotent, because a killed worker's job is taken up again. */
export interface JobHandler {
  readonly kind: string;
  /** A Problem below status 500 ends the job with its code; any other error is tried again, with back-off. */
  run(context: JobContext): Promise<void>;
  /** Called when the job is over without success; again if it rejects or its worker dies, so it is idempotent too. */
  ended?(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void>;
}
