import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Problem } from '#pruefwerk/problems';
import {
  type Actor,
  DataSourceTransactions,
  findJob,
  type JobContext,
  type JobEvent,
  JobEvents,
  type JobHandler,
  type JobView,
  JobWorker,
  openDataSource,
  PgBossJobQueue,
} from '#pruefwerk/platform';
import { startChild } from '../kit/child-process.ts';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

const actor: Actor = { accountId: randomUUID() };
const engagementId = randomUUID();
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

class NotReadable extends Problem {
  constructor() {
    super('test.not-readable');
  }
}

describe('job queue', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let transactions: DataSourceTransactions;
  let queue: PgBossJobQueue;
  let workers: JobWorker[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`create or replace function app.is_member(engagement uuid) returns boolean
      language sql stable as $$ select engagement = '${engagementId}' and app.current_account() = '${actor.accountId}' $$;
      create table app.result (job_id uuid, text text)`);
    await owner.end();
    dataSource = await openDataSource({ ...database, entities: [], migrations: [] });
    transactions = new DataSourceTransactions(dataSource);
    queue = await PgBossJobQueue.open({ ...database, leaseSeconds: 10 });
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    await queue.close();
    await dataSource.destroy();
    await database.drop();
  });

  const enqueue = (kind = 'test') =>
    transactions.run(actor, (manager) =>
      queue.enqueue(manager, actor, { kind, engagementId, payload: { populationId: 'p1' } }),
    );

  async function work(handler: Partial<JobHandler> & Pick<JobHandler, 'run'>, options = {}) {
    const worker = await JobWorker.start([{ kind: 'test', ...handler }], {
      url: database.url,
      log,
      superviseSeconds: 1,
      ...options,
    });
    workers.push(worker);
    return worker;
  }

  async function ended(jobId: string): Promise<JobView> {
    for (let i = 0; i < 700; i++) {
      const job = await transactions.run(actor, (manager) => findJob(manager, jobId));
      if (job && ['done', 'failed', 'cancelled'].includes(job.state)) return job;
      await sleep(50);
    }
    throw new Error('the job did not end');
  }

  async function story(jobId: string): Promise<string[]> {
    const events: JobEvent[] = [];
    const all = new JobEvents(transactions).follow(actor, jobId, 0, AbortSignal.timeout(20_000));
    for await (const event of all) events.push(event);
    expect(events.map(({ id }) => id)).toEqual(
      events.map(({ id }) => id).toSorted((a, b) => a - b),
    );
    return events.map(({ data }) =>
      data.type === 'state'
        ? data.state + (data.errorCode ? `(${data.errorCode})` : '')
        : `${data.phase} ${data.done}/${data.total}`,
    );
  }

  async function until(condition: () => boolean): Promise<void> {
    for (let i = 0; i < 400 && !condition(); i++) await sleep(25);
    expect(condition()).toBe(true);
  }

  const stopped = (context: JobContext) =>
    new Promise<never>((_, reject) => {
      context.signal.addEventListener('abort', () => reject(new Error('stopped')));
    });

  it('queues nothing when the transaction rolls back', async () => {
    const runs: string[] = [];
    await expect(
      transactions.run(actor, async (manager) => {
        await queue.enqueue(manager, actor, { kind: 'test', engagementId, payload: {} });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await dataSource.query('select id from jobs.job_common')).toEqual([]);
    await work({ run: ({ jobId }) => Promise.resolve(void runs.push(jobId)) });
    const kept = await enqueue();
    await ended(kept);
    expect(runs).toEqual([kept]);
  });

  it('gives the handler what was asked, and tells its story in order', async () => {
    const seen: unknown[] = [];
    await work({
      run: async (context) => {
        seen.push(context.jobId, context.engagementId, context.actor, context.payload);
        await context.progress({ phase: 'read', done: 0, total: 2 });
        await context.progress({ phase: 'read', done: 1, total: 2 });
        await context.progress({ phase: 'read', done: 2, total: 2 });
        await context.progress({ phase: 'write', done: 0, total: null });
      },
    });
    const jobId = await enqueue();
    // The second of three steps within a moment is thinned out.
    expect(await story(jobId)).toEqual([
      'waiting',
      'running',
      'read 0/2',
      'read 2/2',
      'write 0/null',
      'done',
    ]);
    expect(seen).toEqual([jobId, engagementId, actor, { populationId: 'p1' }]);
    expect(await ended(jobId)).toMatchObject({
      state: 'done',
      attempt: 1,
      phase: 'write',
      total: null,
    });
  });

  it('goes on after Last-Event-ID', async () => {
    await work({ run: () => Promise.resolve() });
    const jobId = await enqueue();
    await ended(jobId);
    const events = new JobEvents(transactions);
    const all = await events.since(actor, jobId, 0);
    expect(all).toHaveLength(3);
    expect(await events.since(actor, jobId, all[1]!.id)).toEqual(all.slice(2));
  });

  it('shows nothing of it to another account, which cannot cancel it either', async () => {
    const stranger = { accountId: randomUUID() };
    const jobId = await enqueue();
    expect(await new JobEvents(transactions).since(stranger, jobId, 0)).toEqual([]);
    expect(await transactions.run(stranger, (manager) => findJob(manager, jobId))).toBeNull();
    expect(
      await transactions.run(stranger, (manager) => queue.cancel(manager, stranger, jobId)),
    ).toBe(false);
    const intruding = transactions.run(stranger, (manager) =>
      queue.enqueue(manager, stranger, { kind: 'test', engagementId, payload: {} }),
    );
    await expect(intruding).rejects.toThrow('row-level security');
    await expect(dataSource.query('select data from jobs.job')).rejects.toThrow(
      'permission denied',
    );
  });

  it('cancels a waiting job, and tells its handler once', async () => {
    const told: unknown[] = [];
    const ran: string[] = [];
    const jobId = await enqueue();
    expect(await transactions.run(actor, (manager) => queue.cancel(manager, actor, jobId))).toBe(
      true,
    );
    expect(await transactions.run(actor, (manager) => queue.cancel(manager, actor, jobId))).toBe(
      false,
    );
    await work({
      run: (context) => Promise.resolve(void ran.push(context.jobId)),
      ended: (job, outcome, code) =>
        Promise.resolve(void told.push([job.jobId, job.engagementId, outcome, code])),
    });
    await until(() => told.length > 0);
    expect(told).toEqual([[jobId, engagementId, 'cancelled', null]]);
    expect(ran).toEqual([]);
    expect(await story(jobId)).toEqual(['waiting', 'cancelled']);
  });

  it('cancels a running job by its signal', async () => {
    const told: unknown[] = [];
    let running = false;
    await work({
      run: (context) => {
        running = true;
        return stopped(context);
      },
      ended: (_job, outcome, code) => Promise.resolve(void told.push([outcome, code])),
    });
    const jobId = await enqueue();
    await until(() => running);
    expect(await transactions.run(actor, (manager) => queue.cancel(manager, actor, jobId))).toBe(
      true,
    );
    expect(await story(jobId)).toEqual(['waiting', 'running', 'cancelling', 'cancelled']);
    await until(() => told.length > 0);
    expect(told).toEqual([['cancelled', null]]);
  });

  it('tries again with back-off after an unexpected error', async () => {
    const times: number[] = [];
    await work({
      run: () => {
        times.push(Date.now());
        return times.length < 3 ? Promise.reject(new Error('connection reset')) : Promise.resolve();
      },
    });
    const jobId = await enqueue();
    expect(await story(jobId)).toEqual([
      'waiting',
      'running',
      'waiting(job.unexpected)',
      'running',
      'waiting(job.unexpected)',
      'running',
      'done',
    ]);
    expect(await ended(jobId)).toMatchObject({ attempt: 3, errorCode: null });
    const [first, second] = [times[1]! - times[0]!, times[2]! - times[1]!];
    expect(first).toBeGreaterThanOrEqual(900);
    expect(second).toBeGreaterThanOrEqual(1_900);
  }, 20_000);

  it('gives up after the last failure and tells the handler, as often as that takes', async () => {
    let tellings = 0;
    await work(
      {
        run: () => Promise.reject(new Error('always')),
        ended: () => {
          tellings++;
          return tellings === 1
            ? Promise.reject(new Error('the database was away'))
            : Promise.resolve();
        },
      },
      { maxFailures: 2 },
    );
    const jobId = await enqueue();
    expect(await ended(jobId)).toMatchObject({
      state: 'failed',
      attempt: 2,
      errorCode: 'job.unexpected',
    });
    await until(() => tellings === 2);
  }, 20_000);

  it('does not try an expected failure again', async () => {
    const told: unknown[] = [];
    await work({
      run: () => Promise.reject(new NotReadable()),
      ended: (_job, outcome, code) => Promise.resolve(void told.push([outcome, code])),
    });
    const jobId = await enqueue();
    expect(await story(jobId)).toEqual(['waiting', 'running', 'failed(test.not-readable)']);
    await until(() => told.length > 0);
    expect(told).toEqual([['failed', 'test.not-readable']]);
  });

  it('fails a job that no handler knows', async () => {
    await work({ run: () => Promise.resolve() });
    expect(await ended(await enqueue('unheard'))).toMatchObject({ errorCode: 'job.unknown-kind' });
  });

  it('returns a running job to the queue when the worker stops', async () => {
    let running = false;
    const first = await work({
      run: (context) => {
        running = true;
        return stopped(context);
      },
    });
    const jobId = await enqueue();
    await until(() => running);
    await first.stop();
    expect(await transactions.run(actor, (manager) => findJob(manager, jobId))).toMatchObject({
      state: 'waiting',
    });
    await work({ run: () => Promise.resolve() });
    expect(await story(jobId)).toEqual(['waiting', 'running', 'waiting', 'running', 'done']);
  });

  it('runs each job once with two workers', async () => {
    const runs: string[] = [];
    const run = async ({ jobId }: JobContext) => {
      runs.push(jobId);
      await sleep(10);
    };
    await Promise.all([work({ run }, { concurrency: 2 }), work({ run }, { concurrency: 2 })]);
    const jobs = await Promise.all(Array.from({ length: 20 }, () => enqueue()));
    await Promise.all(jobs.map((jobId) => ended(jobId)));
    expect(runs.toSorted()).toEqual(jobs.toSorted());
  }, 30_000);

  it('lets a worker that lost its job write nothing more', async () => {
    let lost: unknown;
    let writes = 0;
    await work({
      run: async (context) => {
        if (writes === 0) await takeOver(context.jobId);
        await transactions
          .run(context.actor, async (manager) => {
            await context.hold(manager);
            writes++;
          })
          .catch((error: unknown) => (lost = error));
      },
    });
    await enqueue();
    await until(() => lost !== undefined);
    expect(lost).toMatchObject({ code: 'job.lost' });
    expect(writes).toBe(0);
  });

  it('takes up the job of a worker killed with -9, and keeps no half result', async () => {
    const child = startChild('job-worker', [database.url]);
    await child.line('worker ready');
    const jobId = await enqueue();
    await child.line('half written');
    child.process.kill('SIGKILL');
    await child.exited;
    const killed = Date.now();
    await work({
      run: (context) =>
        transactions.run(context.actor, async (manager) => {
          await context.hold(manager);
          await manager.query(`insert into app.result values ($1, 'whole')`, [context.jobId]);
        }),
    });
    const job = await ended(jobId);
    expect(job).toMatchObject({ state: 'done', attempt: 2 });
    expect(Date.now() - killed).toBeLessThan(30_000);
    expect(await dataSource.query('select text from app.result')).toEqual([{ text: 'whole' }]);
  }, 60_000);

  /** As another worker would after the lease has run out. */
  async function takeOver(jobId: string): Promise<void> {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`update app.job set attempt = attempt + 1 where id = $1`, [jobId]);
    await owner.end();
  }
});
