import { organisationAt, readOrganisation } from '#pruefwerk/organisation';
import { type EntityManager, IsNull } from 'typeorm';
import { catalogueOf } from '../task-catalogue.ts';
import { readTaskRows } from '../task-rows.ts';
import { type StaffingAt, staffingAt, yearsOf } from './staffing-at.ts';
import { StaffingParameter } from './staffing-parameter.entity.ts';

export interface StaffingYear {
  /** Null: the newest with caseloads. */
  readonly year: number | null;
  /** Taken when no year has caseloads. */
  readonly thisYear: number;
}

/** Inside a transaction that has checked the permission. */
export async function readStaffing(
  manager: EntityManager,
  engagementId: string,
  { year, thisYear }: StaffingYear,
): Promise<StaffingAt> {
  const catalogue = catalogueOf(await readTaskRows(manager, engagementId));
  const standing = catalogue.filter(({ task }) => task.withdrawnReason === null);
  const chosen = year ?? yearsOf(standing)[0] ?? thisYear;
  const where = { engagementId, withdrawnReason: IsNull() };
  const parameters = await manager.findBy(StaffingParameter, where);
  const rows = await readOrganisation(manager, engagementId);
  const organisation = organisationAt(rows, `${chosen}-12-31`);
  return staffingAt({ catalogue, parameters, organisation }, chosen);
}
