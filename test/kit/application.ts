import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { migrations } from '#pruefwerk/schema';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const mainOf = (app: 'api' | 'worker') =>
  resolve(import.meta.dirname, `../../dist/apps/${app}/src/main.js`);

export interface AppProcess {
  readonly process: ChildProcess;
  /** Everything it has logged. */
  readonly log: string[];
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** API and workers as they are delivered, over a database (or the one given) and a data directory of their own. */
export async function startApplication(given?: TestDatabase) {
  for (const app of ['api', 'worker'] as const) {
    if (!existsSync(mainOf(app)))
      throw new Error(`${app} is not built: run "npm run build" first.`);
  }
  const database = given ?? (await createTestDatabase({ migrations }));
  const dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-e2e-'));
  const running = new Set<AppProcess>();

  const start = async (app: 'api' | 'worker', readyText: string): Promise<AppProcess> => {
    const child = spawn(process.execPath, ['--enable-source-maps', mainOf(app)], {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...{ DATA_DIR: dataDir, PORT: '0', DATABASE_URL: database.url },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    const ready = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.push(line);
        if (line.includes(readyText)) ready.resolve();
      });
    }
    const exited = once(child, 'exit');
    void exited.then(() => ready.reject(new Error(`${app} ended:\n${log.join('\n')}`)));
    const app_: AppProcess = {
      process: child,
      log,
      stop: async (signal = 'SIGTERM') => {
        running.delete(app_);
        if (child.exitCode === null && child.signalCode === null) child.kill(signal);
        await exited;
      },
    };
    running.add(app_);
    await ready.promise;
    return app_;
  };

  const api = await start('api', 'api is listening');
  const line = api.log.find((one) => one.includes('api is listening')) ?? '{}';
  const { address } = JSON.parse(line) as { address: string };
  return {
    address,
    database,
    dataDir,
    api,
    startWorker: () => start('worker', 'worker.ready'),
    async close() {
      for (const app of running) await app.stop('SIGKILL');
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Application = Awaited<ReturnType<typeof startApplication>>;
