import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { API_OPTIONS, type ApiOptions } from './api-options.ts';
import { refuseDeepBodies } from './body-depth.ts';
import { serveWeb } from './home/web-pages.ts';
import { serveOpenApi } from './openapi/openapi.ts';
import { ValidationFailed } from './problems/api.problems.ts';
import { fieldFaults } from './problems/field-faults.ts';
import { ProblemDetailsFilter } from './problems/problem-details.filter.ts';
import { assignRequestId } from './request-id.ts';
import { setRoutePrefix } from './route-prefix.ts';
import { securityHeaders } from './security-headers.ts';

/** Largest JSON body; files go through the upload route, which streams. */
const BODY_LIMIT = '1mb';

/** Everything around the controllers; the process and the tests use the same. */
export function configureApp(app: NestExpressApplication): void {
  const { config, log } = app.get<ApiOptions>(API_OPTIONS);
  app.disable('x-powered-by');
  // One proxy: more would let a browser write its own address into the header.
  app.set('trust proxy', config.trustProxy ? 1 : false);
  app.use(assignRequestId);
  app.use(securityHeaders(config.secureCookie));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(refuseDeepBodies);
  app.use(cookieParser());
  setRoutePrefix(app);
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      // Needed to look up what a constraint allows; faults never carry the object itself.
      validationError: { target: true, value: false },
      exceptionFactory: (errors) => new ValidationFailed(fieldFaults(errors)),
    }),
  );
  app.useGlobalFilters(new ProblemDetailsFilter(log));
  app.enableShutdownHooks();
  serveOpenApi(app);
  serveWeb(app);
}
