import { OrganisationUnitCycle, OrganisationUnitMisplaced } from './engagements.problems.ts';
import type { OrganisationUnitKind } from './organisation-unit.entity.ts';

interface Node {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: OrganisationUnitKind;
}

/** Which kinds may stand directly below which; null is the top of the tree. */
const allowedParents: Readonly<
  Record<OrganisationUnitKind, readonly (OrganisationUnitKind | null)[]>
> = {
  authority: [null, 'authority'],
  department: ['authority', 'department', 'branch'],
  branch: ['authority', 'department'],
  post: ['authority', 'department', 'branch'],
};

/** @throws OrganisationUnitMisplaced when the kind does not belong below that parent */
export function requireFittingParent(
  kind: OrganisationUnitKind,
  parentKind: OrganisationUnitKind | null,
): void {
  if (!allowedParents[kind].includes(parentKind))
    throw new OrganisationUnitMisplaced(kind, parentKind);
}

/** @throws OrganisationUnitCycle when `parentId` is the unit itself or stands below it */
export function requireNoCycle(units: readonly Node[], id: string, parentId: string | null): void {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
    if (above === id) throw new OrganisationUnitCycle();
  }
}
