import { PeriodReversed } from '#pruefwerk/engagements';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { StaffingParameter } from './staffing/staffing-parameter.entity.ts';
import { TaskCaseload } from './task-caseload.entity.ts';
import { isTaskNumber, parentOf } from './task-number.ts';
import { Task } from './task.entity.ts';
import {
  CaseloadYearTaken,
  StaffingParameterMisfit,
  StaffingParameterOverlap,
  TaskNumberInvalid,
  TaskNumberTaken,
  TaskParentMissing,
  TaskRecordUnknown,
  TaskRecordWithdrawn,
  TaskUnitUnknown,
} from './tasks.problems.ts';
import type { RecordKind } from './work-record.ts';

export const taskRecords: RecordKind<Task> = {
  entity: Task,
  objectType: 'task',
  async check(manager, { id, engagementId, number }) {
    if (!isTaskNumber(number)) throw new TaskNumberInvalid(number);
    const standing = { engagementId, withdrawnReason: IsNull() };
    if (await manager.existsBy(Task, { ...standing, number, id: Not(id) }))
      throw new TaskNumberTaken(number);
    const parent = parentOf(number);
    if (parent === null) return;
    if (!(await manager.existsBy(Task, { ...standing, number: parent })))
      throw new TaskParentMissing(number, parent);
  },
  refusals: {
    task_unit: () => new TaskUnitUnknown(),
    // Two people at once: the one who comes second.
    task_number: ({ number }) => new TaskNumberTaken(number),
  },
  details: ({ number, title, version }) => ({ number, title, version }),
};

export const caseloadRecords: RecordKind<TaskCaseload> = {
  entity: TaskCaseload,
  objectType: 'task-caseload',
  check: (manager, { engagementId, taskId }) => requireStanding(manager, engagementId, taskId),
  refusals: {
    task_caseload_year: () => new CaseloadYearTaken(),
    task_caseload_task: () => new TaskRecordUnknown(),
  },
  details: ({ taskId, year, cases }) => ({ taskId, year, cases }),
};

/** @throws TaskRecordUnknown, TaskRecordWithdrawn */
export async function requireStanding(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<void> {
  const task = await manager.findOneBy(Task, { engagementId, id });
  if (task === null) throw new TaskRecordUnknown();
  if (task.withdrawnReason !== null) throw new TaskRecordWithdrawn();
}

const WHOLE = 10_000;
const MINUTES_OF_A_YEAR = 527_040;

export const parameterRecords: RecordKind<StaffingParameter> = {
  entity: StaffingParameter,
  objectType: 'staffing-parameter',
  check: (_, parameter) => {
    const { validFrom, validTo } = parameter;
    // Plain dates compare as text.
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      return Promise.reject(new PeriodReversed(validFrom, validTo));
    return fits(parameter) ? Promise.resolve() : Promise.reject(new StaffingParameterMisfit());
  },
  refusals: { staffing_parameter_overlap: () => new StaffingParameterOverlap() },
  details: ({ kind, status, payGrade, value }) => ({ kind, status, payGrade, value }),
};

function fits({ kind, status, payGrade, value }: StaffingParameter): boolean {
  const named = (payGrade ?? '').trim() !== '';
  switch (kind) {
    case 'working-minutes':
      return status !== null && payGrade === null && value >= 1 && value <= MINUTES_OF_A_YEAR;
    case 'hourly-rate':
      return named && status === null && value >= 1;
    case 'distribution-personal':
    case 'distribution-material':
      return status === null && payGrade === null && value >= 0 && value <= WHOLE;
  }
}
