/** x = constant + Σ weight · x(other). */
export interface Row {
  readonly constant: number;
  readonly terms: ReadonlyMap<number, number>;
}

interface Open {
  constant: number;
  readonly terms: Map<number, number>;
}

/**
 * A drawing is long and thin and needs few thousand steps; one in which everything leads to everything would need the
 * cube of its size.
 */
const MOST_INSERTED = 15_000;

/** Below this a pivot is a rounding error of 0: what goes in does not come out. */
const LEAST = 1e-10;

/**
 * Gaussian elimination on the terms that are there; the one with the fewest goes first, so that drawings, which are
 * long and thin, stay as sparse as they are. Null when there is no finite solution of figures of 0 or more; `dense` when it would take too long.
 */
export function eliminate(
  rows: ReadonlyMap<number, Row>,
): ReadonlyMap<number, number> | null | 'dense' {
  const open = new Map<number, Open>(
    [...rows].map(([at, { constant, terms }]) => [at, { constant, terms: new Map(terms) }]),
  );
  const users = usersOf(open);
  const order = [...open.keys()].sort((a, b) => degree(open, users, a) - degree(open, users, b));
  let inserted = 0;
  for (const at of order) {
    const row = open.get(at);
    if (!row) continue;
    const pivot = 1 - (row.terms.get(at) ?? 0);
    if (pivot < LEAST) return null;
    row.terms.delete(at);
    scale(row, 1 / pivot);
    for (const [from] of row.terms) users.get(from)?.delete(at);
    inserted += row.terms.size * (users.get(at)?.size ?? 0);
    if (inserted > MOST_INSERTED) return 'dense';
    for (const user of users.get(at) ?? []) if (user !== at) insert(open, users, user, at);
  }
  return substituted(order.reverse(), open);
}

/** Puts the row of `at` in the place where `user` speaks of it. */
function insert(open: Map<number, Open>, users: Users, user: number, at: number): void {
  const [target, source] = [open.get(user), open.get(at)];
  const weight = target?.terms.get(at);
  if (!target || !source || weight === undefined) return;
  target.terms.delete(at);
  target.constant += weight * source.constant;
  for (const [from, own] of source.terms) {
    target.terms.set(from, (target.terms.get(from) ?? 0) + weight * own);
    users.get(from)?.add(user);
  }
}

function scale(row: Open, factor: number): void {
  row.constant *= factor;
  for (const [from, weight] of row.terms) row.terms.set(from, weight * factor);
}

function substituted(order: readonly number[], open: Map<number, Open>): Map<number, number> {
  const values = new Map<number, number>();
  for (const at of order) {
    const { constant, terms } = open.get(at) ?? { constant: 0, terms: new Map<number, number>() };
    let value = constant;
    for (const [from, weight] of terms) value += weight * (values.get(from) ?? 0);
    values.set(at, value);
  }
  return values;
}

/** By term, the rows that speak of it. */
type Users = ReadonlyMap<number, Set<number>>;

function usersOf(open: ReadonlyMap<number, Open>): Users {
  const users = new Map<number, Set<number>>([...open.keys()].map((at) => [at, new Set()]));
  for (const [at, { terms }] of open) for (const from of terms.keys()) users.get(from)?.add(at);
  return users;
}

const degree = (open: ReadonlyMap<number, Open>, users: Users, at: number): number =>
  (open.get(at)?.terms.size ?? 0) * (users.get(at)?.size ?? 0);
