import type { EntityManager } from 'typeorm';
import type { JobContext, JobProgress } from './job-handler.ts';
import type { JobLedger, LedgerJob } from './job-ledger.ts';
import { JobLost } from './job.problem.ts';

export type StopReason = 'cancel' | 'lost' | 'shutdown';

const PROGRESS_MS = 250;

/** One attempt at one job: what its handler sees, and why it is to stop. */
export class JobRun {
  readonly job: LedgerJob;
  readonly attempt: number;
  readonly context: JobContext;
  readonly #ledger: JobLedger;
  readonly #controller = new AbortController();
  #stopReason: StopReason | null = null;
  #lastPhase = '';
  #lastTold = 0;

  constructor(job: LedgerJob, attempt: number, ledger: JobLedger) {
    this.job = job;
    this.attempt = attempt;
    this.#ledger = ledger;
    this.context = {
      jobId: job.jobId,
      engagementId: job.engagementId,
      actor: job.actor,
      payload: job.payload,
      signal: this.#controller.signal,
      progress: (progress) => this.#progress(progress),
      hold: (manager) => this.#hold(manager),
    };
  }

  get stopReason(): StopReason | null {
    return this.#stopReason;
  }

  /** The first reason counts, but for a lost job: whatever else was wanted, nothing of this attempt counts then. */
  stop(reason: StopReason): void {
    if (this.#stopReason === null || reason === 'lost') this.#stopReason = reason;
    this.#controller.abort(reason === 'lost' ? new JobLost() : new Error(reason));
  }

  async #progress(progress: JobProgress): Promise<void> {
    this.context.signal.throwIfAborted();
    const now = performance.now();
    const due = progress.phase !== this.#lastPhase || progress.done === progress.total;
    if (!due && now - this.#lastTold < PROGRESS_MS) return;
    this.#lastPhase = progress.phase;
    this.#lastTold = now;
    if (await this.#ledger.progress(this.job.jobId, this.attempt, progress)) return;
    this.stop('lost');
    throw new JobLost();
  }

  async #hold(manager: EntityManager): Promise<void> {
    const [row] = await manager.query<{ held: boolean }[]>('select app.hold_job($1, $2) as held', [
      this.job.jobId,
      this.attempt,
    ]);
    if (row?.held) return;
    this.stop('lost');
    throw new JobLost();
  }
}
