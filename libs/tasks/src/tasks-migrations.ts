import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { TaskCriticism } from './criticism/task-criticism.entity.ts';
import { CreateTasks1795410000000 } from './migrations/1795410000000-create-tasks.ts';
import { StaffingParameter } from './staffing/staffing-parameter.entity.ts';
import { TaskCaseload } from './task-caseload.entity.ts';
import { Task } from './task.entity.ts';

export const tasksEntities: readonly EntityClass[] = [
  Task,
  TaskCaseload,
  TaskCriticism,
  StaffingParameter,
];

export const tasksMigrations: readonly MigrationClass[] = [CreateTasks1795410000000];
