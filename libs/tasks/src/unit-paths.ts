import type { OrganisationUnit } from '#pruefwerk/engagements';

export interface UnitPath {
  readonly id: string;
  readonly name: string;
  /** `Fachbereich Soziales / Sachgebiet 1`: unlike the name alone, it stands once. */
  readonly path: string;
}

type Unit = Pick<OrganisationUnit, 'id' | 'parentId' | 'name'>;

/** Units by their path without the root, which all would begin with; equal paths are numbered. */
export function unitPaths(units: readonly Unit[]): UnitPath[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const above = ({ parentId, name }: Unit, seen: number): string[] => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    // The bound keeps a broken tree from turning in circles.
    return parent === undefined || seen > units.length
      ? [name]
      : [...above(parent, seen + 1), name];
  };
  const paths = units.map((unit) => {
    const names = above(unit, 0);
    return { unit, path: (names.length > 1 ? names.slice(1) : names).join(' / ') };
  });
  paths.sort((a, b) => a.path.localeCompare(b.path, 'de') || (a.unit.id < b.unit.id ? -1 : 1));
  return paths.map(({ unit, path }, index) => {
    const before = paths.slice(0, index).filter((other) => other.path === path).length;
    const distinct = before === 0 ? path : `${path} (${before + 1})`;
    return { id: unit.id, name: unit.name, path: distinct };
  });
}
