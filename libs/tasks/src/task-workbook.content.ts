import type { ParameterInForce } from './staffing/parameters-in-force.ts';
import type { StaffingAt, UnitStaffing } from './staffing/staffing-at.ts';
import type { StaffingLine } from './staffing/staffing-line.ts';
import type { Obligation, TimeMethod } from './task-kinds.ts';
import type { TaskFile } from './task-catalogue.ts';

/** One line of the sheet Aufgabenkatalog. */
export interface TaskContent {
  readonly number: string;
  readonly level: number;
  readonly title: string;
  readonly obligation: Obligation | null;
  readonly legalBasis: readonly string[];
  readonly unit: string | null;
  readonly minutes: number | null;
  readonly timeMethod: TimeMethod | null;
  readonly timeObservations: number | null;
  /** Half width of the 95 % interval in minutes. */
  readonly timePrecision: number | null;
  readonly timeRecordedOn: string | null;
  readonly timeSource: string;
  /** Oldest year first. */
  readonly caseloads: readonly {
    readonly year: number;
    readonly cases: number;
    readonly source: string;
    readonly countedOn: string | null;
  }[];
  /** Answers to the task criticism that ask for research, and those with a proposal. */
  readonly research: number;
  readonly proposals: readonly string[];
}

/** One line of the sheet Personalbedarf: raw inputs, so that the sheet holds live formulas. */
export interface StaffingContent {
  readonly number: string;
  readonly title: string;
  readonly unit: string | null;
  /** Null where the figure is missing: the line then counts as nothing. */
  readonly cases: number | null;
  readonly caseSource: string | null;
  readonly minutes: number | null;
  readonly timeMethod: TimeMethod | null;
  /** Shares: 0.05 is 5 %; 0 when the minutes hold the distribution time already. */
  readonly personalShare: number;
  readonly materialShare: number;
  readonly workingMinutes: number;
  /** Of the working minutes. */
  readonly status: ParameterInForce['status'];
  /** As the rate calls it, else as the task does: every grade has a rate of its own. */
  readonly payGrade: string | null;
  readonly hourlyRateCents: number | null;
  /** Results as the application has them: cases × minutes × (1 + shares) / working minutes. */
  readonly posts: number | null;
  readonly costCents: number | null;
}

export interface TaskWorkbookContent {
  readonly year: number;
  readonly tasks: readonly TaskContent[];
  readonly staffing: readonly StaffingContent[];
  /** Figures that the lines rest on, each once, with its source. */
  readonly parameters: readonly ParameterInForce[];
  readonly units: readonly UnitStaffing[];
  readonly total: StaffingAt['total'];
  readonly staff: StaffingAt['staff'];
}

/** `unitNames`: shown names by id. */
export function taskWorkbookContent(
  catalogue: readonly TaskFile[],
  staffing: StaffingAt,
  unitNames: ReadonlyMap<string, string>,
): TaskWorkbookContent {
  const unitOf = (id: string | null) => (id === null ? null : (unitNames.get(id) ?? null));
  const standing = catalogue.filter(({ task }) => task.withdrawnReason === null);
  return {
    year: staffing.year,
    tasks: standing.map((file) => taskContent(file, unitOf(file.task.unitId))),
    staffing: staffing.lines.map((line) => staffingContent(line, unitOf(line.task.unitId))),
    parameters: parametersOf(staffing.lines),
    ...{ units: staffing.units, total: staffing.total, staff: staffing.staff },
  };
}

function taskContent(
  { task, level, caseloads, criticism }: TaskFile,
  unit: string | null,
): TaskContent {
  const { number, title, obligation, legalBasis, minutes, timeMethod } = task;
  const { timeObservations, timePrecision, timeRecordedOn, timeSource } = task;
  return {
    ...{ number, level, title, obligation, legalBasis, unit, minutes, timeMethod },
    ...{ timeObservations, timePrecision, timeRecordedOn, timeSource },
    caseloads: caseloads.map(({ year, cases, source, countedOn }) => ({
      ...{ year, cases, source, countedOn },
    })),
    research: criticism.filter(({ answer }) => answer === 'research').length,
    proposals: criticism.map(({ proposal }) => proposal).filter((proposal) => proposal !== ''),
  };
}

function staffingContent(line: StaffingLine, unit: string | null): StaffingContent {
  const { task, caseload, personal, material, workingMinutes, hourlyRate, posts } = line;
  const share = (parameter: ParameterInForce | null) => (parameter?.value ?? 0) / 10_000;
  return {
    ...{ number: task.number, title: task.title, unit, minutes: task.minutes },
    cases: caseload?.cases ?? null,
    caseSource: caseload?.source ?? null,
    timeMethod: task.timeMethod,
    personalShare: share(personal),
    materialShare: share(material),
    ...{ workingMinutes: workingMinutes.value, status: workingMinutes.status },
    payGrade: hourlyRate?.payGrade ?? task.payGrade,
    hourlyRateCents: hourlyRate?.value ?? null,
    posts: posts?.base ?? null,
    costCents: line.costCents,
  };
}

function parametersOf(lines: readonly StaffingLine[]): ParameterInForce[] {
  const all = lines.flatMap(({ workingMinutes, personal, material, hourlyRate }) =>
    [workingMinutes, personal, material, hourlyRate].flatMap((one) => one ?? []),
  );
  const byKey = new Map(
    all.map((one) => [[one.kind, one.status, one.payGrade, one.id].join('|'), one]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
