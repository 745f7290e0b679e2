import pg from 'pg';
import { PgBoss, type Job, type JobResult } from 'pg-boss';
import type { JobHandler } from './job-handler.ts';
import { type Claim, JobLedger, type LedgerJob } from './job-ledger.ts';
import type { JobWorkerOptions } from './job-worker-options.ts';
import { JobRun } from './job-run.ts';
import { failureCode, isAnswer, stackOf } from './job-failure.ts';
import { JobLost, UnknownJobKind } from './job.problem.ts';
import { bossOptions, ENDED_QUEUE, WORK_QUEUE } from './queue-schema.ts';

interface QueuedJob {
  readonly jobId: string;
}

const WATCH_MS = 1_000;

/** Takes jobs from the queue and runs their handlers. */
export class JobWorker {
  readonly #options: JobWorkerOptions;
  readonly #handlers: ReadonlyMap<string, JobHandler>;
  readonly #pool: pg.Pool;
  readonly #ledger: JobLedger;
  readonly #boss: PgBoss;
  readonly #running = new Map<string, JobRun>();
  #watchTimer: NodeJS.Timeout | undefined;
  #stopping = false;

  private constructor(handlers: readonly JobHandler[], options: JobWorkerOptions) {
    this.#options = options;
    this.#handlers = new Map(handlers.map((handler) => [handler.kind, handler]));
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: 3,
      application_name: 'pruefwerk-worker',
    });
    this.#pool.on('error', () => undefined);
    // The pool listens to idle connections only; one in use that breaks would end the whole process.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#ledger = new JobLedger(this.#pool);
    const seconds = options.superviseSeconds ?? 5;
    this.#boss = new PgBoss({
      ...bossOptions(options.url),
      max: 4,
      supervise: true,
      superviseIntervalSeconds: seconds,
      monitorIntervalSeconds: seconds,
    });
    this.#boss.on('error', (error) =>
      options.log.error(
        { code: 'job.queue-error', error: error.name },
        'The job queue reports an error',
      ),
    );
  }

  static async start(
    handlers: readonly JobHandler[],
    options: JobWorkerOptions,
  ): Promise<JobWorker> {
    const worker = new JobWorker(handlers, options);
    await worker.#start();
    return worker;
  }

  async #start(): Promise<void> {
    await this.#boss.start();
    const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, batchSize: 1 };
    await this.#boss.work<QueuedJob, unknown, WorkSettings>(
      WORK_QUEUE,
      {
        ...polling,
        localConcurrency: this.#options.concurrency ?? 1,
        heartbeatRefreshSeconds: 3,
        perJobResults: true,
      },
      async ([job]) => (job ? [await this.#work(job)] : []),
    );
    await this.#boss.work<QueuedJob>(ENDED_QUEUE, polling, async ([job]) => {
      if (job) await this.#tell(await this.#ledger.bury(job.data.jobId));
    });
    this.#watchTimer = setInterval(() => void this.#watch(), WATCH_MS);
  }

  /** Asks the running handlers to stop and returns their jobs to the queue. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    for (const run of this.#running.values()) run.stop('shutdown');
    await this.#boss.stop({ graceful: true, timeout: this.#options.stopMilliseconds ?? 20_000 });
    clearInterval(this.#watchTimer);
    await this.#pool.end();
  }

  async #work(queued: Job<QueuedJob>): Promise<JobResult> {
    const { jobId } = queued.data;
    const attempt = queued.retryCount + 1;
    const claim = await this.#ledger.claim(jobId, attempt);
    if (claim.to === 'run') return this.#run(queued, new JobRun(claim.job, attempt, this.#ledger));
    await this.#tell(claim);
    return { id: queued.id, status: 'completed' };
  }

  async #run(queued: Job<QueuedJob>, run: JobRun): Promise<JobResult> {
    const { jobId, kind } = run.job;
    const onLost = () => run.stop(this.#stopping ? 'shutdown' : 'lost');
    queued.signal.addEventListener('abort', onLost, { once: true });
    this.#running.set(jobId, run);
    if (this.#stopping) run.stop('shutdown');
    this.#options.log.info(
      { code: 'job.started', jobId, kind, attempt: run.attempt },
      'Job started',
    );
    try {
      await this.#handler(run.job).run(run.context);
      if (!(await this.#ledger.finish(jobId, run.attempt))) {
        run.stop('lost');
        throw new JobLost();
      }
      this.#options.log.info({ code: 'job.done', jobId, kind }, 'Job done');
      return { id: queued.id, status: 'completed' };
    } catch (error) {
      return await this.#unsuccessful(queued, run, error);
    } finally {
      queued.signal.removeEventListener('abort', onLost);
      this.#running.delete(jobId);
    }
  }

  async #unsuccessful(queued: Job<QueuedJob>, run: JobRun, error: unknown): Promise<JobResult> {
    const { jobId, kind } = run.job;
    if (run.stopReason === 'cancel') {
      await this.#ledger.cancelled(jobId, run.attempt);
      await this.#tell(await this.#ledger.claim(jobId, run.attempt));
      return { id: queued.id, status: 'completed' };
    }
    if (run.stopReason !== null) {
      this.#options.log.warn(
        { code: 'job.released', jobId, kind, reason: run.stopReason },
        'Job given back',
      );
      if (run.stopReason === 'shutdown') await this.#ledger.release(jobId, run.attempt, null);
      return { id: queued.id, status: 'failed' };
    }
    const code = failureCode(error);
    const final = isAnswer(error) || (await this.#ledger.failures(jobId)) + 1 >= this.#maxFailures;
    this.#options.log.error(
      { code, jobId, kind, attempt: run.attempt, final, err: stackOf(error) },
      'Job failed',
    );
    if (final) await this.#ledger.fail(jobId, run.attempt, code);
    else await this.#ledger.release(jobId, run.attempt, code);
    return { id: queued.id, status: final ? 'deadletter' : 'failed' };
  }

  async #tell(claim: Claim): Promise<void> {
    if (claim.to !== 'tell') return;
    const { job, outcome, errorCode } = claim;
    await this.#handlers.get(job.kind)?.ended?.(job, outcome, errorCode);
    await this.#ledger.settle(job.jobId);
    this.#options.log.info(
      { code: `job.${outcome}`, jobId: job.jobId, kind: job.kind, errorCode },
      'Job ended',
    );
  }

  /** Cancellation, and jobs that were taken over while this process slept. */
  async #watch(): Promise<void> {
    const running = [...this.#running.values()];
    if (running.length === 0) return;
    try {
      const seen = await this.#ledger.watch(running.map((run) => run.job.jobId));
      for (const run of running) {
        const now = seen.get(run.job.jobId);
        if (!now || now.attempt !== run.attempt) run.stop('lost');
        else if (now.cancelRequested) run.stop('cancel');
      }
    } catch {
      // The database is away for the moment; the queue reports that already.
    }
  }

  get #maxFailures(): number {
    return this.#options.maxFailures ?? 4;
  }

  #handler(job: LedgerJob): JobHandler {
    const handler = this.#handlers.get(job.kind);
    if (!handler) throw new UnknownJobKind(job.kind);
    return handler;
  }
}

interface WorkSettings {
  pollingIntervalSeconds: number;
  notifyPollingIntervalSeconds: number;
  batchSize: number;
  localConcurrency: number;
  heartbeatRefreshSeconds: number;
  perJobResults: true;
}
