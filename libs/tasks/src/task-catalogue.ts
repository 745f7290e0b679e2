import type { TaskCriticism } from './criticism/task-criticism.entity.ts';
import type { TaskCaseload } from './task-caseload.entity.ts';
import { byNumber, levelOf } from './task-number.ts';
import type { Task } from './task.entity.ts';

/** A task with what belongs to it. */
export interface TaskFile {
  readonly task: Task;
  /** 1 is a product, 2 a task, 3 a subtask. */
  readonly level: number;
  /** Those that stand, oldest year first. */
  readonly caseloads: readonly TaskCaseload[];
  /** Given answers, by question. */
  readonly criticism: readonly TaskCriticism[];
}

/** Rows of one engagement, in any order. */
export interface TaskRows {
  readonly tasks: readonly Task[];
  readonly caseloads: readonly TaskCaseload[];
  readonly criticism: readonly TaskCriticism[];
}

/** In the order of the tree; withdrawn ones stand where their number was, behind the one that has it now. */
export function catalogueOf({ tasks, caseloads, criticism }: TaskRows): TaskFile[] {
  const ordered = [...tasks].sort(
    (a, b) =>
      byNumber(a.number, b.number) ||
      Number(a.withdrawnReason !== null) - Number(b.withdrawnReason !== null) ||
      (a.id < b.id ? -1 : 1),
  );
  return ordered.map((task) => ({
    task,
    level: levelOf(task.number),
    caseloads: caseloads
      .filter(({ taskId, withdrawnReason }) => taskId === task.id && withdrawnReason === null)
      .sort((a, b) => a.year - b.year),
    criticism: criticism
      .filter(({ taskId, answer }) => taskId === task.id && answer !== null)
      .sort((a, b) => (a.questionId < b.questionId ? -1 : 1)),
  }));
}
