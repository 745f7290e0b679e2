interface Node {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface Placed<Unit> {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
}

/** The tree as lines from top to bottom, siblings by name; what hangs on something unknown stands at the top. */
export function unitLines<Unit extends Node>(units: readonly Unit[]): Placed<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const sorted = units.toSorted(
    (a, b) => a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1),
  );
  const below = (parentId: string | null, depth: number): Placed<Unit>[] =>
    sorted
      .filter(
        (unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parentId,
      )
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** A unit cannot stand below itself or below what belongs to it. */
export function possibleParents<Unit extends Node>(
  units: readonly Unit[],
  id: string | null,
): Placed<Unit>[] {
  const lines = unitLines(units);
  if (id === null) return lines;
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const isBelow = (unit: Node): boolean => {
    let current: string | null | undefined = unit.id;
    // No longer than the tree is deep, whatever the data say.
    for (let step = 0; current && step <= units.length; step++) {
      if (current === id) return true;
      current = parents.get(current);
    }
    return false;
  };
  return lines.filter(({ unit }) => !isBelow(unit));
}
