import type { ExchangeValue, ExchangeValues } from '#pruefwerk/sheet-exchange';
import type { EmploymentStatus } from '#pruefwerk/staffing';
import type { TaskCaseload } from '../task-caseload.entity.ts';
import type { Obligation, TimeMethod } from '../task-kinds.ts';
import type { TaskFacts } from '../task-writer.ts';
import { caseloadKeys } from './task-table.ts';

const text = (value: ExchangeValue) => (typeof value === 'string' ? value : null);
const number = (value: ExchangeValue) => (typeof value === 'number' ? value : null);

/** Values were checked against the options of their column when the sheet was read. */
const readers: { [K in keyof TaskFacts]: (value: ExchangeValue) => TaskFacts[K] } = {
  number: (value) => text(value) ?? '',
  title: (value) => text(value) ?? '',
  description: (value) => text(value) ?? '',
  obligation: (value) => text(value) as Obligation | null,
  legalBasis: (value) => (Array.isArray(value) ? [...(value as readonly string[])] : []),
  unitId: text,
  minutes: number,
  minutesIncludeDistribution: (value) => value === true,
  timeMethod: (value) => text(value) as TimeMethod | null,
  timeObservations: number,
  timePrecision: number,
  timeRecordedOn: text,
  timeSource: (value) => text(value) ?? '',
  staffStatus: (value) => (text(value) ?? 'tarif') as EmploymentStatus,
  payGrade: text,
};

/** Fields of the task that the values name. */
export function taskFacts(values: ExchangeValues): Partial<TaskFacts> {
  const named = (Object.keys(readers) as (keyof TaskFacts)[]).filter((key) => key in values);
  return Object.fromEntries(named.map((key) => [key, readers[key](values[key] ?? null)]));
}

/** All fields of a new task; what the sheet has no column for is empty. */
export function newTaskFacts(values: ExchangeValues): TaskFacts {
  const keys = Object.keys(readers) as (keyof TaskFacts)[];
  const empty = Object.fromEntries(keys.map((key) => [key, null]));
  return taskFacts({ ...empty, ...values }) as TaskFacts;
}

export type CaseloadFacts = Partial<Pick<TaskCaseload, 'source' | 'countedOn'>> & {
  readonly cases?: number | null;
};

/** Fields of the year's caseload that the values name. */
export function caseloadFacts(values: ExchangeValues, year: number): CaseloadFacts {
  const keys = caseloadKeys(year);
  const has = (key: string) => key in values;
  return {
    ...(has(keys.cases) ? { cases: number(values[keys.cases] ?? null) } : {}),
    ...(has(keys.source) ? { source: text(values[keys.source] ?? null) ?? '' } : {}),
    ...(has(keys.countedOn) ? { countedOn: text(values[keys.countedOn] ?? null) } : {}),
  };
}
