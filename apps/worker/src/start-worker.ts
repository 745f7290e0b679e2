import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import {
  type AppConfig,
  type AppLogger,
  type JobHandler,
  JobWorker,
  NestLogger,
} from '#pruefwerk/platform';
import { entities, migrations } from '#pruefwerk/schema';
import { handlerClasses, WorkerModule } from './worker.module.ts';

/** Takes jobs until it is stopped; stopping returns a running job to the queue. */
export async function startWorker(
  config: AppConfig,
  url: string,
  log: AppLogger,
): Promise<{ stop(): Promise<void> }> {
  const spillDirectory = join(config.dataDir, 'spill', String(process.pid));
  await mkdir(spillDirectory, { recursive: true });
  const context = await NestFactory.createApplicationContext(
    WorkerModule.forRoot({
      url,
      dataDir: config.dataDir,
      poolSize: config.databasePoolSize,
      entities,
      migrations,
      spillDirectory,
    }),
    { abortOnError: false, logger: new NestLogger(log) },
  );
  const handlers = handlerClasses.map((handler) => context.get<JobHandler>(handler));
  const worker = await JobWorker.start(handlers, {
    url,
    log,
    concurrency: config.workerConcurrency,
  });
  log.info({ code: 'worker.ready' }, 'Worker takes jobs');
  return {
    stop: async () => {
      await worker.stop();
      await context.close();
    },
  };
}
