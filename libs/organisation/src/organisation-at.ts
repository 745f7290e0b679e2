import type { OrganisationUnit } from '#pruefwerk/engagements';
import { branchesAt, type BranchAt } from './branches-at.ts';
import { holdsOn } from './organisation-record.ts';
import type { OrganisationRows } from './organisation-rows.ts';
import { type PostAt, postsAt } from './posts-at.ts';
import { type Staff, staffOf } from './staff.ts';
import { branchOf, inTreeOrder } from './unit-order.ts';

export interface UnitAt {
  readonly unit: OrganisationUnit;
  /** 0 at the top. */
  readonly depth: number;
  readonly holds: boolean;
  /** Posts of the unit itself. */
  readonly own: Staff;
  /** Posts of the unit and of everything below it. */
  readonly total: Staff;
}

export interface OrganisationAt {
  /** Plain date. */
  readonly date: string;
  /** Depth first, by name. */
  readonly units: readonly UnitAt[];
  /** By unit, number and designation; those that do not hold on the day are marked, not left out. */
  readonly posts: readonly PostAt[];
  readonly branches: readonly BranchAt[];
  readonly total: Staff;
}

/**
 * The organisation as it is on a day: figures count only posts that hold on it.
 * @param date plain date
 */
export function organisationAt(rows: OrganisationRows, date: string): OrganisationAt {
  const ordered = inTreeOrder(rows.units);
  const posts = postsAt(rows, date);
  const units = ordered.map(({ unit, depth }) => {
    const below = branchOf(rows.units, unit.id);
    return {
      ...{ unit, depth, holds: holdsOn(unit, date) },
      own: staffOf(posts.filter(({ post }) => post.unitId === unit.id)),
      total: staffOf(posts.filter(({ post }) => below.has(post.unitId))),
    };
  });
  const branches = branchesAt(
    ordered.map(({ unit }) => unit),
    rows,
    date,
  );
  return { date, units, posts, branches, total: staffOf(posts) };
}
