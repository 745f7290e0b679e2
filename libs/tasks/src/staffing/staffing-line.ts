import { type Range, staffingRequirement } from '#pruefwerk/staffing';
import type { TaskCaseload } from '../task-caseload.entity.ts';
import type { TaskFile } from '../task-catalogue.ts';
import type { Task } from '../task.entity.ts';
import {
  distributionAt,
  hourlyRateAt,
  type ParameterInForce,
  SHARE_UNIT,
  workingMinutesAt,
} from './parameters-in-force.ts';
import type { StaffingParameter } from './staffing-parameter.entity.ts';

/** What a task lacks for its staffing requirement. */
export type MissingFigure = 'cases' | 'minutes';

/** Staffing requirement of one task with every figure that it rests on. */
export interface StaffingLine {
  readonly task: Task;
  readonly level: number;
  readonly caseload: TaskCaseload | null;
  readonly missing: readonly MissingFigure[];
  /** On top of the processing time; 1 when the minutes hold the distribution time already. */
  readonly factor: number;
  readonly workingMinutes: ParameterInForce;
  /** Null when nothing comes on top. */
  readonly personal: ParameterInForce | null;
  readonly material: ParameterInForce | null;
  readonly hourlyRate: ParameterInForce | null;
  /** Null where something is missing. Low and high are the ends of the 95 % interval of the time. */
  readonly minutesPerYear: Range | null;
  /** Full posts (VZÄ). */
  readonly posts: Range | null;
  readonly costCents: number | null;
}

/** Null for a task that has neither cases nor minutes: a heading that only holds others together. */
export function staffingLine(
  { task, level, caseloads }: TaskFile,
  own: readonly StaffingParameter[],
  year: number,
): StaffingLine | null {
  const caseload = caseloads.find((one) => one.year === year) ?? null;
  if (caseload === null && task.minutes === null) return null;
  const date = `${year}-12-31`;
  const onTop = !task.minutesIncludeDistribution;
  const personal = onTop ? distributionAt(own, 'personal', date) : null;
  const material = onTop ? distributionAt(own, 'material', date) : null;
  const hourlyRate = task.payGrade === null ? null : hourlyRateAt(own, task.payGrade, date);
  const figures = {
    ...{ task, level, caseload, personal, material, hourlyRate },
    workingMinutes: workingMinutesAt(own, task.staffStatus, date),
    factor: factorOf(personal, material),
  };
  const missing: MissingFigure[] = [];
  if (caseload === null) missing.push('cases');
  if (task.minutes === null) missing.push('minutes');
  return { ...figures, missing, ...required(figures, task.minutes) };
}

function factorOf(personal: ParameterInForce | null, material: ParameterInForce | null): number {
  return (SHARE_UNIT + (personal?.value ?? 0) + (material?.value ?? 0)) / SHARE_UNIT;
}

type Figures = Pick<
  StaffingLine,
  'task' | 'caseload' | 'personal' | 'material' | 'hourlyRate' | 'workingMinutes'
>;

function required(
  { task, caseload, personal, material, hourlyRate, workingMinutes }: Figures,
  minutes: number | null,
): Pick<StaffingLine, 'minutesPerYear' | 'posts' | 'costCents'> {
  if (caseload === null || minutes === null)
    return { minutesPerYear: null, posts: null, costCents: null };
  const half = task.timePrecision ?? 0;
  const range = { low: Math.max(0, minutes - half), base: minutes, high: minutes + half };
  const { minutesPerYear, posts } = staffingRequirement(
    [{ id: task.id, quantity: caseload.cases, minutes: range }],
    {
      workingMinutes: workingMinutes.value,
      personalDistribution: (personal?.value ?? 0) / SHARE_UNIT,
      materialDistribution: (material?.value ?? 0) / SHARE_UNIT,
    },
  );
  const costCents =
    hourlyRate === null ? null : Math.round((minutesPerYear.base * hourlyRate.value) / 60);
  return { minutesPerYear, posts, costCents };
}
