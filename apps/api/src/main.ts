import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLogger, loadConfig, NestLogger, platformTexts } from '#pruefwerk/platform';
import { Problem, problemText } from '#pruefwerk/problems';
import { AppModule } from './app.module.ts';
import { configureApp } from './configure-app.ts';
import { DatabaseUrlMissing } from './problems/api.problems.ts';
import { apiTexts } from './problems/api.texts.ts';

async function start(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLogger(config.logLevel, 'api');
  // `npm start` brings up the embedded PostgreSQL and names it here.
  if (config.databaseUrl === null) throw new DatabaseUrlMissing();
  const options = { config, databaseUrl: config.databaseUrl, log };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(options), {
    bodyParser: false,
    abortOnError: false,
    // Open event streams and half-sent requests would hold the process up for ever.
    forceCloseConnections: true,
    logger: new NestLogger(log),
  });
  configureApp(app);
  await app.listen(config.port, config.host);
  log.info({ address: await app.getUrl() }, 'api is listening');
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  const texts = { ...platformTexts, ...apiTexts };
  for (const language of ['de', 'en'] as const) {
    process.stderr.write(`${problemText(texts, error.code, error.parameters, language)}\n`);
  }
  process.exitCode = 1;
}
