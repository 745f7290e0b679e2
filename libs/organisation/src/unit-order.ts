import type { OrganisationUnit } from '#pruefwerk/engagements';

type Unit = Pick<OrganisationUnit, 'id' | 'parentId' | 'name'>;

export interface PlacedUnit<U extends Unit> {
  readonly unit: U;
  readonly depth: number;
}

/** Depth first, siblings by name as in a German telephone book. */
export function inTreeOrder<U extends Unit>(units: readonly U[]): PlacedUnit<U>[] {
  const below = (parentId: string | null, depth: number): PlacedUnit<U>[] =>
    units
      .filter((unit) => unit.parentId === parentId)
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** Ids of the unit and of everything below it. */
export function branchOf(units: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A set grows while it is walked: the children of a child come in turn.
  for (const parent of found)
    for (const unit of units) if (unit.parentId === parent) found.add(unit.id);
  return found;
}
