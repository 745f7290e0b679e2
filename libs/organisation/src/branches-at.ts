import type { OrganisationUnit } from '#pruefwerk/engagements';
import type { BranchService } from './branch-service.entity.ts';
import type { OpeningHours } from './opening-hours.entity.ts';
import { services as order } from './organisation-kinds.ts';
import { holdsOn } from './organisation-record.ts';
import type { OrganisationRows } from './organisation-rows.ts';
import { byPeriod, type Dated } from './posts-at.ts';

/** What people find where they go, on one day. */
export interface BranchAt {
  readonly unitId: string;
  readonly services: readonly Dated<BranchService>[];
  readonly openingHours: readonly Dated<OpeningHours>[];
  /** Of the opening hours that hold on the day. */
  readonly minutesPerWeek: number;
  /** Services that are offered, and none of them is worked on. */
  readonly counsellingOnly: boolean;
}

type Rows = Pick<OrganisationRows, 'services' | 'openingHours'>;

/** Every branch office, and every other unit that offers something or is open; in the order of `units`. */
export function branchesAt(
  units: readonly OrganisationUnit[],
  { services, openingHours }: Rows,
  date: string,
): BranchAt[] {
  return units
    .map((unit) => ({ unit, branch: branchAt(unit.id, { services, openingHours }, date) }))
    .filter(({ unit, branch }) => unit.kind === 'branch' || isServing(branch))
    .map(({ branch }) => branch);
}

function branchAt(unitId: string, { services, openingHours }: Rows, date: string): BranchAt {
  const offered = dated(services, unitId, date, byService);
  const hours = dated(openingHours, unitId, date, byWeekday);
  const now = offered.filter(({ holds }) => holds);
  return {
    ...{ unitId, services: offered, openingHours: hours, minutesPerWeek: minutesOf(hours) },
    counsellingOnly:
      now.length > 0 && now.every(({ record }) => record.kind === 'counselling-only'),
  };
}

function isServing({ services, openingHours }: BranchAt): boolean {
  return services.length + openingHours.length > 0;
}

function dated<T extends BranchService | OpeningHours>(
  rows: readonly T[],
  unitId: string,
  date: string,
  compare: (a: T, b: T) => number,
): Dated<T>[] {
  return rows
    .filter((row) => row.unitId === unitId)
    .sort(compare)
    .map((record) => ({ record, holds: holdsOn(record, date) }));
}

function minutesOf(hours: readonly Dated<OpeningHours>[]): number {
  return hours
    .filter(({ holds }) => holds)
    .reduce((sum, { record }) => sum + record.closesAt - record.opensAt, 0);
}

function byService(a: BranchService, b: BranchService): number {
  return order.indexOf(a.service) - order.indexOf(b.service) || byPeriod(a, b);
}

function byWeekday(a: OpeningHours, b: OpeningHours): number {
  return a.weekday - b.weekday || a.opensAt - b.opensAt || byPeriod(a, b);
}
