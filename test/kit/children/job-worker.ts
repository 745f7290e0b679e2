import { setTimeout as sleep } from 'node:timers/promises';
import { DataSourceTransactions, JobWorker, openDataSource } from '#pruefwerk/platform';

/** A worker that writes half a result and then sleeps in its open transaction, until it is killed. */
const [, , url = ''] = process.argv;
const dataSource = await openDataSource({ url, entities: [], migrations: [] });
const transactions = new DataSourceTransactions(dataSource);
const print = (_fields: object, message: string) => console.log(message);

await JobWorker.start(
  [
    {
      kind: 'test',
      run: (context) =>
        transactions.run(context.actor, async (manager) => {
          await context.hold(manager);
          await manager.query(`insert into app.result values ($1, 'half')`, [context.jobId]);
          // Telling progress must not wait for the transaction that holds the job.
          await context.progress({ phase: 'write', done: 1, total: 2 });
          console.log('half written');
          await sleep(600_000);
        }),
    },
  ],
  { url, log: { info: print, warn: print, error: print }, superviseSeconds: 1 },
);
console.log('worker ready');
