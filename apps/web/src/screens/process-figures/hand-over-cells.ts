import type { HandOver, RoleFigures } from './process-figures.queries.ts';

export interface HandOverRow {
  readonly role: RoleFigures;
  /** One per role in the same order; null where nothing is handed over. */
  readonly cells: readonly (HandOver | null)[];
}

/** The roles that give or take, in the order in which a case meets them, and what goes from each to each. */
export function handOverRows(
  roles: readonly RoleFigures[],
  handOvers: readonly HandOver[],
): readonly HandOverRow[] {
  const named = new Set(handOvers.flatMap(({ fromRole, toRole }) => [fromRole, toRole]));
  const taking = roles.filter(({ key }) => named.has(key));
  return taking.map((role) => ({
    role,
    cells: taking.map(
      ({ key }) => handOvers.find((one) => one.fromRole === role.key && one.toRole === key) ?? null,
    ),
  }));
}
