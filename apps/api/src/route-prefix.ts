import { type INestApplication, RequestMethod } from '@nestjs/common';

/** Probes of an orchestrator stay at the short addresses that it knows by convention. */
const WITHOUT_PREFIX = ['health/live', 'health/ready'];

export function setRoutePrefix(app: INestApplication): void {
  const exclude = WITHOUT_PREFIX.map((path) => ({ path, method: RequestMethod.GET }));
  app.setGlobalPrefix('api', { exclude });
}
