import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { CreateProcesses1795345500000 } from './migrations/1795345500000-create-processes.ts';
import { ProcessRecord } from './process-model.entity.ts';
import { ProcessRevision } from './process-revision.entity.ts';
import { ProcessStepRow } from './process-step.entity.ts';

export const processesEntities: readonly EntityClass[] = [
  ProcessRecord,
  ProcessRevision,
  ProcessStepRow,
];

export const processesMigrations: readonly MigrationClass[] = [CreateProcesses1795345500000];
