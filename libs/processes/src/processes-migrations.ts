import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { CreateProcesses1795345500000 } from './migrations/1795345500000-create-processes.ts';
import { CreateProcessVersions1795460000000 } from './migrations/1795460000000-create-process-versions.ts';
import { LinkProcessesToTasks1795462000000 } from './migrations/1795462000000-link-processes-to-tasks.ts';
import { ProcessRecord } from './process-model.entity.ts';
import { ProcessRevision } from './process-revision.entity.ts';
import { ProcessStepRow } from './process-step.entity.ts';
import { ProcessTask } from './process-task.entity.ts';
import { ProcessVersionRecord } from './process-version.entity.ts';

export const processesEntities: readonly EntityClass[] = [
  ProcessRecord,
  ProcessRevision,
  ProcessStepRow,
  ProcessTask,
  ProcessVersionRecord,
];

export const processesMigrations: readonly MigrationClass[] = [
  CreateProcesses1795345500000,
  CreateProcessVersions1795460000000,
  LinkProcessesToTasks1795462000000,
];
