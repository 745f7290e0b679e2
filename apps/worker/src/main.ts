import 'reflect-metadata';
import { createLogger, loadConfig, platformTexts } from '#pruefwerk/platform';
import { Problem, problemText } from '#pruefwerk/problems';
import { DatabaseUrlMissing, workerTexts } from './worker.problems.ts';
import { startWorker } from './start-worker.ts';

async function start(): Promise<void> {
  const config = loadConfig(process.env);
  // `npm start` brings up the embedded PostgreSQL and names it here.
  if (config.databaseUrl === null) throw new DatabaseUrlMissing();
  const log = createLogger(config.logLevel, 'worker');
  const worker = await startWorker(config, config.databaseUrl, log);
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });
  log.info({ code: 'worker.stopping', signal }, 'Worker stops');
  await worker.stop();
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  const texts = { ...platformTexts, ...workerTexts };
  for (const language of ['de', 'en'] as const) {
    process.stderr.write(`${problemText(texts, error.code, error.parameters, language)}\n`);
  }
  process.exitCode = 1;
}
