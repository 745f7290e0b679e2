import { parsePlainDate } from '../../../format/parse-date.ts';
import type { NewFacts } from '../record-writers.ts';
import type { Task } from '../tasks.queries.ts';
import { isTaskNumber } from './task-order.ts';

/** As the form holds it: '' for nothing. */
export interface TaskForm {
  readonly number: string;
  readonly title: string;
  readonly obligation: '' | NonNullable<Task['obligation']>;
  readonly unitId: string;
  /** One per line. */
  readonly legalBasis: string;
  readonly description: string;
  readonly minutes: number | '';
  readonly minutesIncludeDistribution: boolean;
  readonly timeMethod: '' | NonNullable<Task['timeMethod']>;
  readonly timeObservations: number | '';
  readonly timePrecision: number | '';
  readonly timeRecordedOn: string;
  readonly timeSource: string;
  readonly staffStatus: Task['staffStatus'];
  readonly payGrade: string;
}

type Inherited = Pick<Task, 'obligation' | 'unitId' | 'legalBasis' | 'staffStatus' | 'payGrade'>;

/** A new one has the number, and what a subtask mostly shares with the task above it. */
export function taskForm(task: Task | null, number: string, above?: Inherited): TaskForm {
  const known = task ?? above;
  return {
    number: task?.number ?? number,
    title: task?.title ?? '',
    obligation: known?.obligation ?? '',
    unitId: known?.unitId ?? '',
    legalBasis: (known?.legalBasis ?? []).join('\n'),
    description: task?.description ?? '',
    minutes: task?.minutes ?? '',
    minutesIncludeDistribution: task?.minutesIncludeDistribution ?? false,
    timeMethod: task?.timeMethod ?? '',
    timeObservations: task?.timeObservations ?? '',
    timePrecision: task?.timePrecision ?? '',
    timeRecordedOn: task?.timeRecordedOn ?? '',
    timeSource: task?.timeSource ?? '',
    staffStatus: known?.staffStatus ?? 'tarif',
    payGrade: known?.payGrade ?? '',
  };
}

export function taskFacts(form: TaskForm): NewFacts<'tasks'> {
  const { minutesIncludeDistribution, staffStatus } = form;
  return {
    ...{ minutesIncludeDistribution, staffStatus },
    number: form.number.trim(),
    title: form.title.trim(),
    obligation: form.obligation || null,
    unitId: form.unitId || null,
    legalBasis: lines(form.legalBasis),
    description: form.description.trim(),
    minutes: figure(form.minutes),
    timeMethod: form.timeMethod || null,
    timeObservations: figure(form.timeObservations),
    timePrecision: figure(form.timePrecision),
    timeRecordedOn: form.timeRecordedOn || null,
    timeSource: form.timeSource.trim(),
    payGrade: form.payGrade.trim() || null,
  };
}

/** Message by field; '' says that something is missing. @param numberFault what is said of a wrong number */
export function taskFaults(form: TaskForm, numberFault: string): Record<string, string> {
  const day = form.timeRecordedOn;
  return {
    ...(isTaskNumber(form.number.trim()) ? {} : { number: numberFault }),
    ...(form.title.trim() === '' ? { title: '' } : {}),
    ...(day !== '' && parsePlainDate(day) === null ? { timeRecordedOn: '' } : {}),
  };
}

function figure(value: number | ''): number | null {
  return value === '' ? null : value;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
