import type { EntityManager } from 'typeorm';
import { TaskCriticism } from './criticism/task-criticism.entity.ts';
import { TaskCaseload } from './task-caseload.entity.ts';
import type { TaskRows } from './task-catalogue.ts';
import { Task } from './task.entity.ts';

/** Everything of the catalogue, withdrawn rows included, inside a transaction that has checked the permission. */
export async function readTaskRows(
  manager: EntityManager,
  engagementId: string,
): Promise<TaskRows> {
  const where = { engagementId };
  return {
    tasks: await manager.findBy(Task, where),
    caseloads: await manager.findBy(TaskCaseload, where),
    criticism: await manager.findBy(TaskCriticism, where),
  };
}
