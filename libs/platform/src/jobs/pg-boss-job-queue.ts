import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { JobQueue, type JobRequest } from './job-queue.ts';
import { bossOptions, LEASE_SECONDS, WORK_QUEUE } from './queue-schema.ts';

export interface JobQueueOptions {
  readonly url: string;
  /** After this many seconds of silence a worker is taken for dead; 10 at least. */
  readonly leaseSeconds?: number;
}

/** Puts jobs into pg-boss in the caller's transaction; its own connection only reads the queue's settings. */
export class PgBossJobQueue extends JobQueue {
  readonly #boss: PgBoss;
  readonly #leaseSeconds: number;

  private constructor(boss: PgBoss, leaseSeconds: number) {
    super();
    this.#boss = boss;
    this.#leaseSeconds = leaseSeconds;
  }

  /** @throws when the queue is not installed ({@link installQueue}). */
  static async open(options: JobQueueOptions): Promise<PgBossJobQueue> {
    const boss = new PgBoss({ ...bossOptions(options.url), useListenNotify: true, max: 1 });
    // A lost connection shows where it matters: in the enqueuing transaction.
    boss.on('error', () => undefined);
    await boss.start();
    return new PgBossJobQueue(boss, options.leaseSeconds ?? LEASE_SECONDS);
  }

  async enqueue(manager: EntityManager, actor: Actor, request: JobRequest): Promise<string> {
    const jobId = randomUUID();
    await manager.query(
      `insert into app.job (id, kind, engagement_id, payload, requested_by) values ($1, $2, $3, $4, $5)`,
      [jobId, request.kind, request.engagementId, JSON.stringify(request.payload), actor.accountId],
    );
    await addStateEvent(manager, jobId, 'waiting');
    await this.#boss.send(
      WORK_QUEUE,
      { jobId },
      { id: jobId, heartbeatSeconds: this.#leaseSeconds, db: bossDatabase(manager) },
    );
    return jobId;
  }

  async cancel(manager: EntityManager, actor: Actor, jobId: string): Promise<boolean> {
    // The row is locked before the event takes its number, so a job's events have their numbers in commit order.
    const rows = await queryRows<{ state: string }>(
      manager,
      `update app.job set cancel_requested = true, cancelled_by = $2, updated_at = now(),
         finished_at = case when state = 'waiting' then now() end,
         state = case when state = 'waiting' then 'cancelled' else state end
       where id = $1 and state in ('waiting', 'running') returning state`,
      [jobId, actor.accountId],
    );
    const [row] = rows;
    if (!row) return false;
    await addStateEvent(manager, jobId, row.state === 'cancelled' ? 'cancelled' : 'cancelling');
    return true;
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }
}

async function addStateEvent(manager: EntityManager, jobId: string, state: string): Promise<void> {
  await manager.query('insert into app.job_event (job_id, data) values ($1, $2)', [
    jobId,
    JSON.stringify({ type: 'state', state, errorCode: null }),
  ]);
}

/** pg-boss speaks through the transaction that it is given. */
function bossDatabase(manager: EntityManager) {
  return {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: await queryRows<object>(manager, text, values),
    }),
  };
}

async function queryRows<T>(
  manager: EntityManager,
  text: string,
  values?: unknown[],
): Promise<T[]> {
  const result = await manager.queryRunner?.query(text, values, true);
  return (result?.records ?? []) as T[];
}
