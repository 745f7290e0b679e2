import { componentsOf } from './components.ts';
import { eliminate, type Row } from './elimination.ts';
import { iterate } from './iteration.ts';

/** x(id) = constant + Σ weight · x(from). All figures are 0 or more. */
export interface Equation {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

export interface Solution {
  readonly values: ReadonlyMap<string, number>;
  /** Rings that what enters never leaves, or in which it grows without end; their values are those of one round. */
  readonly trapped: readonly (readonly string[])[];
}

/**
 * Solves the equations exactly (to rounding), ring by ring. A ring has a finite solution exactly when every pivot of its
 * elimination is above 0 (non-singular M-matrix; Berman and Plemmons: Nonnegative Matrices in the Mathematical Sciences,
 * 1994, theorem 6.2.3). A ring in which nearly everything leads to everything is iterated until nothing changes.
 */
export function solveLinear(equations: ReadonlyMap<string, Equation>): Solution {
  const ids = [...equations.keys()];
  const index = new Map(ids.map((id, at) => [id, at]));
  const rows = ids.map((id) => rowOf(equations.get(id), index));
  const values: number[] = ids.map(() => 0);
  const trapped: string[][] = [];
  for (const members of componentsOf(rows.map(({ terms }) => [...terms.keys()]))) {
    const inside = new Set(members);
    const ring = members.map((at) => [at, insideOf(rows[at], inside, values)] as const);
    const eliminated = eliminate(new Map(ring));
    const solved = eliminated === 'dense' ? iterate(new Map(ring)) : eliminated;
    if (!solved) trapped.push(members.map((at) => ids[at] ?? '').sort());
    for (const [at, value] of solved ?? oneRound(new Map(ring))) values[at] = value;
  }
  return { values: new Map(ids.map((id, at) => [id, values[at] ?? 0])), trapped };
}

function rowOf(equation: Equation | undefined, index: ReadonlyMap<string, number>): Row {
  const terms = new Map<number, number>();
  for (const [from, weight] of equation?.terms ?? []) {
    const at = index.get(from);
    if (at !== undefined && weight > 0) terms.set(at, weight);
  }
  return { constant: equation?.constant ?? 0, terms };
}

/** What is solved already becomes part of the constant. */
function insideOf(row: Row | undefined, inside: ReadonlySet<number>, values: number[]): Row {
  let constant = row?.constant ?? 0;
  const terms = new Map<number, number>();
  for (const [from, weight] of row?.terms ?? []) {
    if (inside.has(from)) terms.set(from, weight);
    else constant += weight * (values[from] ?? 0);
  }
  return { constant, terms };
}

/** Everything once along the ring, without the ways back. */
function oneRound(ring: ReadonlyMap<number, Row>): ReadonlyMap<number, number> {
  const next = new Map<number, number[]>([...ring.keys()].map((at) => [at, []]));
  for (const [to, { terms }] of ring) for (const from of terms.keys()) next.get(from)?.push(to);
  const order = new Set([...ring].filter(([, { constant }]) => constant > 0).map(([at]) => at));
  for (const at of order) for (const to of next.get(at) ?? []) order.add(to);
  const values = new Map<number, number>([...ring.keys()].map((at) => [at, 0]));
  const done = new Set<number>();
  for (const at of order) {
    const { constant, terms } = ring.get(at) ?? { constant: 0, terms: new Map<number, number>() };
    let value = constant;
    for (const [from, weight] of terms)
      if (done.has(from)) value += weight * (values.get(from) ?? 0);
    values.set(at, value);
    done.add(at);
  }
  return values;
}
