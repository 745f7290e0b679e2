import type { Provider } from '@nestjs/common';
import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { ContentFollower } from '#pruefwerk/processes';
import { CreateProcessChecks1795461000000 } from '../migrations/1795461000000-create-process-checks.ts';
import { ComparisonService } from '../comparison/comparison.service.ts';
import { CheckAfterSave } from './check-after-save.ts';
import { CheckProcessesHandler } from './check-processes.handler.ts';
import { CheckQueue } from './check-queue.ts';
import { CheckRequestService } from './check-request.service.ts';
import { CheckStore } from './check-store.ts';
import { ProcessCheck } from './process-check.entity.ts';
import { ProcessCheckService } from './process-check.service.ts';
import { ProcessHit } from './process-hit.entity.ts';

/** To stand after the providers of processes: a saved content is then checked. */
export const checksProviders: Provider[] = [
  CheckProcessesHandler,
  CheckQueue,
  CheckRequestService,
  CheckStore,
  ComparisonService,
  ProcessCheckService,
  { provide: ContentFollower, useClass: CheckAfterSave },
];

export const checksEntities: readonly EntityClass[] = [ProcessCheck, ProcessHit];
export const checksMigrations: readonly MigrationClass[] = [CreateProcessChecks1795461000000];
