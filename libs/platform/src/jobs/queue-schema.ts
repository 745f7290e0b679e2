import { PgBoss, type ConstructorOptions } from 'pg-boss';
import pg from 'pg';
import { APP_ROLE } from '../database/data-source-options.ts';

export const JOB_SCHEMA = 'jobs';
export const WORK_QUEUE = 'work';
/** Dead letters: jobs that ended without success and whose handler must be told. */
export const ENDED_QUEUE = 'ended';

/** A worker that has not been heard of for so long is taken for dead. The queue's smallest value is 10. */
export const LEASE_SECONDS = 20;
const DAY = 86_400;

const WORK_OPTIONS = {
  deadLetter: ENDED_QUEUE,
  notify: true,
  heartbeatSeconds: LEASE_SECONDS,
  // The heartbeat tells a dead worker; this is the longest a living one may take.
  expireInSeconds: DAY - 1,
  // Claims, not failures: shutdowns and dead workers count here, so it is generous.
  retryLimit: 10,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  retentionSeconds: 90 * DAY,
};
const ENDED_OPTIONS = {
  notify: true,
  retryLimit: 8,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
};

/** Settings that every use of the queue shares. */
export function bossOptions(url: string): ConstructorOptions {
  return {
    connectionString: url,
    schema: JOB_SCHEMA,
    application_name: 'pruefwerk-jobs',
    useListenNotify: true,
    schedule: false,
    supervise: false,
    migrate: false,
    createSchema: false,
  };
}

/** Creates or migrates the queue's schema and its two queues, as owner; safe to run at every start. */
export async function installQueue(url: string): Promise<void> {
  const boss = new PgBoss({
    ...bossOptions(url),
    migrate: true,
    createSchema: true,
    max: 1,
    useListenNotify: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await boss.createQueue(ENDED_QUEUE, ENDED_OPTIONS);
    await boss.createQueue(WORK_QUEUE, WORK_OPTIONS);
  } finally {
    await boss.stop({ graceful: false });
  }
  await allowEnqueueing(url);
}

/** The application may put a job in and see its id, and nothing else of the queue. */
async function allowEnqueueing(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${JOB_SCHEMA} to ${APP_ROLE};
      grant select on ${JOB_SCHEMA}.queue to ${APP_ROLE};
      grant insert, select (id, start_after) on ${JOB_SCHEMA}.job_common to ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}
