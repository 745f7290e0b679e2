import type { RoleFigures } from './process-figures.queries.ts';

/** Name of each role by its key; with unit and site where two have the same name. */
export function roleLabels(
  roles: readonly RoleFigures[],
  nowhere: string,
): ReadonlyMap<string, string> {
  const alike = Map.groupBy(roles, ({ name }) => name);
  return new Map(
    roles.map(({ key, name, unit, site }) => {
      const where = [unit, site].filter(Boolean).join(', ') || nowhere;
      return [key, (alike.get(name)?.length ?? 0) > 1 ? `${name} (${where})` : name];
    }),
  );
}
