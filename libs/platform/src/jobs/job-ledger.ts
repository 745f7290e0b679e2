import type pg from 'pg';
import type { JobEventData } from './job-event.ts';
import type { JobOutcome, JobProgress, JobSubject } from './job-handler.ts';

export interface LedgerJob extends JobSubject {
  readonly kind: string;
}

/** Outcome of trying to take a job: to run, to tell its handler that it is over, or nothing to do. */
export type Claim =
  | { readonly to: 'run'; readonly job: LedgerJob }
  | {
      readonly to: 'tell';
      readonly job: LedgerJob;
      readonly outcome: JobOutcome;
      readonly errorCode: string | null;
    }
  | { readonly to: 'skip' };

interface JobRow {
  kind: string;
  engagement_id: string;
  payload: Record<string, string>;
  requested_by: string;
  state: string;
  error_code: string | null;
  settled: boolean;
}

/** State change with its event, in one statement; the row is locked before the event takes its number. */
const change = (assignments: string, condition: string) => `
  with changed as (
    update app.job set updated_at = now(), ${assignments} where id = $1 and ${condition} returning *
  ), told as (
    insert into app.job_event (job_id, data) select id, $2::jsonb from changed
  )
  select * from changed`;

/** The worker's bookkeeping in app.job, as owner; every change of a running job is fenced by its attempt. */
export class JobLedger {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async claim(jobId: string, attempt: number): Promise<Claim> {
    const taken = await this.#changeAlone(
      change(
        `state = 'running', attempt = $3, started_at = coalesce(started_at, now())`,
        `attempt < $3 and state in ('waiting', 'running')`,
      ),
      [jobId, stateEvent('running'), attempt],
    );
    if (taken) return { to: 'run', job: subject(jobId, taken) };
    return this.#untold(jobId);
  }

  async #untold(jobId: string): Promise<Claim> {
    const { rows } = await this.#pool.query<JobRow>('select * from app.job where id = $1', [jobId]);
    const [row] = rows;
    if (!row || row.settled || (row.state !== 'cancelled' && row.state !== 'failed'))
      return { to: 'skip' };
    return { to: 'tell', job: subject(jobId, row), outcome: row.state, errorCode: row.error_code };
  }

  /** False when the job is no longer this attempt's. */
  progress(jobId: string, attempt: number, { phase, done, total }: JobProgress): Promise<boolean> {
    const data: JobEventData = { type: 'progress', phase, done, total };
    return this.#changed(change('phase = $4, done = $5, total = $6', HELD), [
      jobId,
      JSON.stringify(data),
      attempt,
      phase,
      done,
      total,
    ]);
  }

  finish(jobId: string, attempt: number): Promise<boolean> {
    return this.#changed(
      change(`state = 'done', error_code = null, settled = true, finished_at = now()`, HELD),
      [jobId, stateEvent('done'), attempt],
    );
  }

  cancelled(jobId: string, attempt: number): Promise<boolean> {
    return this.#changed(change(`state = 'cancelled', finished_at = now()`, HELD), [
      jobId,
      stateEvent('cancelled'),
      attempt,
    ]);
  }

  /** Back to the queue: at shutdown (no code), or after a failure that will be tried again. */
  release(jobId: string, attempt: number, errorCode: string | null): Promise<boolean> {
    const count = errorCode === null ? 'failures' : 'failures + 1';
    return this.#changed(change(`state = 'waiting', error_code = $4, failures = ${count}`, HELD), [
      jobId,
      stateEvent('waiting', errorCode),
      attempt,
      errorCode,
    ]);
  }

  fail(jobId: string, attempt: number, errorCode: string): Promise<boolean> {
    return this.#changed(
      change(
        `state = 'failed', error_code = $4, failures = failures + 1, finished_at = now()`,
        HELD,
      ),
      [jobId, stateEvent('failed', errorCode), attempt, errorCode],
    );
  }

  /** For a dead letter: whatever still looks alive has failed because its workers died. */
  async bury(jobId: string): Promise<Claim> {
    await this.#changeAlone(
      change(
        `state = 'failed', error_code = 'job.worker-lost', finished_at = now()`,
        `state in ('waiting', 'running')`,
      ),
      [jobId, stateEvent('failed', 'job.worker-lost')],
    );
    return this.#untold(jobId);
  }

  async settle(jobId: string): Promise<void> {
    await this.#pool.query('update app.job set settled = true where id = $1', [jobId]);
  }

  async failures(jobId: string): Promise<number> {
    const { rows } = await this.#pool.query<{ failures: number }>(
      'select failures from app.job where id = $1',
      [jobId],
    );
    return rows[0]?.failures ?? 0;
  }

  /** Of the given jobs: which attempt holds them, and whether they were asked to stop. */
  async watch(
    jobIds: string[],
  ): Promise<Map<string, { attempt: number; cancelRequested: boolean }>> {
    const { rows } = await this.#pool.query<{
      id: string;
      attempt: number;
      cancel_requested: boolean;
    }>('select id, attempt, cancel_requested from app.job where id = any($1)', [jobIds]);
    return new Map(
      rows.map((row) => [row.id, { attempt: row.attempt, cancelRequested: row.cancel_requested }]),
    );
  }

  async #change(sql: string, values: unknown[]): Promise<JobRow | undefined> {
    const { rows } = await this.#pool.query<JobRow>(sql, values);
    return rows[0];
  }

  /** Waits until no transaction holds the job for its earlier attempt (`app.hold_job`). */
  async #changeAlone(sql: string, values: [string, ...unknown[]]): Promise<JobRow | undefined> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(7301504, hashtext($1))', [values[0]]);
      const { rows } = await client.query<JobRow>(sql, values);
      await client.query('commit');
      client.release();
      return rows[0];
    } catch (error) {
      // A connection with an open transaction is not given back.
      client.release(true);
      throw error;
    }
  }

  async #changed(sql: string, values: unknown[]): Promise<boolean> {
    return (await this.#change(sql, values)) !== undefined;
  }
}

const HELD = `attempt = $3 and state = 'running'`;

function stateEvent(
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled',
  errorCode: string | null = null,
) {
  const data: JobEventData = { type: 'state', state, errorCode };
  return JSON.stringify(data);
}

function subject(jobId: string, row: JobRow): LedgerJob {
  return {
    jobId,
    kind: row.kind,
    engagementId: row.engagement_id,
    actor: { accountId: row.requested_by },
    payload: row.payload,
  };
}
