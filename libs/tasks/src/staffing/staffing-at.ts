import type { OrganisationAt, Staff, UnitAt } from '#pruefwerk/organisation';
import type { Range } from '#pruefwerk/staffing';
import type { TaskFile } from '../task-catalogue.ts';
import { staffingLine, type StaffingLine } from './staffing-line.ts';
import type { StaffingParameter } from './staffing-parameter.entity.ts';

export interface StaffingSum {
  readonly posts: Range;
  readonly minutesPerYear: Range;
  /** Of the tasks whose pay grade has a rate. */
  readonly costCents: number;
  readonly tasks: number;
  /** Tasks that lack a figure and count as nothing. */
  readonly incomplete: number;
  /** Tasks without an hourly rate: the cost leaves them out. */
  readonly withoutRate: number;
}

/** Requirement against the posts that are there. */
export interface UnitStaffing {
  readonly unit: UnitAt['unit'] | null;
  readonly depth: number;
  /** Of the unit itself. */
  readonly own: StaffingSum;
  /** Of the unit and everything below it. */
  readonly total: StaffingSum;
  /** Posts of the unit itself; null where no unit is named. */
  readonly ownStaff: Staff | null;
  readonly totalStaff: Staff | null;
}

/** Staffing requirement (Personalbedarf) of a year. */
export interface StaffingAt {
  readonly year: number;
  /** In the order of the tree; tasks without cases and minutes are left out. */
  readonly lines: readonly StaffingLine[];
  /** Units with tasks or with tasks below them, in the order of the organisation; last what no unit is named for. */
  readonly units: readonly UnitStaffing[];
  readonly total: StaffingSum;
  readonly staff: Staff;
  /** Years with caseloads, newest first. */
  readonly years: readonly number[];
}

export interface StaffingBasis {
  /** In the order of the tree. */
  readonly catalogue: readonly TaskFile[];
  readonly parameters: readonly StaffingParameter[];
  /** On the last day of the year. */
  readonly organisation: OrganisationAt;
}

export function staffingAt(basis: StaffingBasis, year: number): StaffingAt {
  const standing = basis.catalogue.filter(({ task }) => task.withdrawnReason === null);
  const lines = standing.flatMap((file) => staffingLine(file, basis.parameters, year) ?? []);
  return {
    year,
    lines,
    units: unitsOf(lines, basis.organisation),
    total: sumOf(lines),
    staff: basis.organisation.total,
    years: yearsOf(standing),
  };
}

export function yearsOf(catalogue: readonly TaskFile[]): number[] {
  const years = catalogue.flatMap(({ caseloads }) => caseloads.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => b - a);
}

function unitsOf(lines: readonly StaffingLine[], { units }: OrganisationAt): UnitStaffing[] {
  const of = (ids: ReadonlySet<string>) =>
    sumOf(lines.filter(({ task }) => task.unitId !== null && ids.has(task.unitId)));
  const named = units.map(({ unit, depth, own, total }, index) => ({
    ...{ unit, depth, ownStaff: own, totalStaff: total },
    own: of(new Set([unit.id])),
    total: of(new Set(branchFrom(units, index))),
  }));
  const shown = named.filter(({ total }) => total.tasks > 0);
  const rest = sumOf(lines.filter(({ task }) => task.unitId === null));
  const nobody = { unit: null, depth: 0, own: rest, total: rest, ownStaff: null, totalStaff: null };
  return rest.tasks > 0 ? [...shown, nobody] : shown;
}

/** The unit and those below it: units stand depth first. */
function branchFrom(units: readonly UnitAt[], index: number): string[] {
  const top = units[index];
  if (!top) return [];
  const after = units.slice(index + 1);
  const end = after.findIndex(({ depth }) => depth <= top.depth);
  const below = end < 0 ? after : after.slice(0, end);
  return [top, ...below].map(({ unit }) => unit.id);
}

export function sumOf(lines: readonly StaffingLine[]): StaffingSum {
  return {
    posts: sumRange(lines.map(({ posts }) => posts)),
    minutesPerYear: sumRange(lines.map(({ minutesPerYear }) => minutesPerYear)),
    costCents: lines.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
    tasks: lines.length,
    incomplete: lines.filter(({ missing }) => missing.length > 0).length,
    withoutRate: lines.filter(({ costCents, posts }) => posts !== null && costCents === null)
      .length,
  };
}

function sumRange(ranges: readonly (Range | null)[]): Range {
  // In the order of the tree, which is the same wherever the rows came from.
  const sum = (key: keyof Range) => ranges.reduce((all, range) => all + (range?.[key] ?? 0), 0);
  return { low: sum('low'), base: sum('base'), high: sum('high') };
}
