import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createLogger, loadConfig } from '#pruefwerk/platform';
import { AppModule } from '../app.module.ts';
import { setRoutePrefix } from '../route-prefix.ts';
import { describeApi } from './openapi.ts';

/** The description without a database: nothing is opened, Nest only reads which routes there are. */
export async function apiDescription(): Promise<OpenAPIObject> {
  const config = loadConfig({});
  const options = { config, databaseUrl: 'postgres://nobody', log: createLogger('silent', 'api') };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(options), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  setRoutePrefix(app);
  const description = describeApi(app);
  await app.close();
  return description;
}
