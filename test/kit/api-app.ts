import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { configureApp } from '../../apps/api/src/configure-app.ts';
import { createLogger, loadConfig } from '#pruefwerk/platform';
import { migrations } from '#pruefwerk/schema';
import { createTestDatabase } from './test-database.ts';

/** The API as its process starts it, over a database and a data directory of its own. */
export async function startApi(environment: Record<string, string> = {}) {
  const database = await createTestDatabase({ migrations });
  const dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-api-'));
  const config = loadConfig({ ...environment, DATA_DIR: dataDir });
  const lines: string[] = [];
  const log = createLogger('warn', 'api', { write: (line) => void lines.push(line) });
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot({ config, databaseUrl: database.url, log }),
    { logger: false, bodyParser: false, abortOnError: false },
  );
  configureApp(app);
  await app.init();
  const server = app.getHttpServer();
  return {
    app,
    database,
    /** What the API logged from level warn. */
    lines,
    /** A browser: keeps cookies and sends the application's own header. */
    browser: () => supertest.agent(server).set('X-Pruefwerk', '1').set('Accept-Language', 'de'),
    /** Somebody without cookie and header. */
    stranger: () => supertest(server),
    async close() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Api = Awaited<ReturnType<typeof startApi>>;
export type Browser = ReturnType<Api['browser']>;
