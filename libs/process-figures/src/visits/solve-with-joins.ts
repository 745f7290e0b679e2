import type { Join, Way, Ways } from './joins.ts';
import { type Equation, solveLinear } from './linear-system.ts';
import type { Notes } from './notes.ts';
import type { Starts } from './starts.ts';

export interface JoinSystem {
  readonly ids: readonly string[];
  readonly ways: Ways;
  readonly starts: Starts;
  readonly joins: ReadonlyMap<string, Join>;
}

/** No drawing needs as many; without a limit two joins that wait for each other could take turns for ever. */
const MOST_ROUNDS = 50;
const EQUAL = 1e-7;

/**
 * Each join is bound to one of the things it waits for, the rest is linear and solved exactly; then every join is bound
 * to the rarest of them, until none changes. In a drawing whose joins fit their splits all are the same at once.
 */
export function solveWithJoins(system: JoinSystem, notes: Notes): ReadonlyMap<string, number> {
  const chosen = new Map([...system.joins.keys()].map((id) => [id, 0]));
  let solution = solveLinear(equationsOf(system, chosen));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!chooseRarest(system.joins, chosen, solution.values)) break;
    solution = solveLinear(equationsOf(system, chosen));
  }
  for (const ids of solution.trapped) notes.problem('figures.trap', ids);
  for (const { step, options, equal } of system.joins.values()) {
    const all = options.map((ways) => sumOf(ways, solution.values));
    const apart = Math.max(...all) - Math.min(...all);
    if (equal && apart > EQUAL) notes.problem('figures.join-unequal', [step.id]);
  }
  return solution.values;
}

/** True when a join changed. */
function chooseRarest(
  joins: ReadonlyMap<string, Join>,
  chosen: Map<string, number>,
  values: ReadonlyMap<string, number>,
): boolean {
  let changed = false;
  for (const [id, { options }] of joins) {
    const all = options.map((ways) => sumOf(ways, values));
    const least = Math.min(...all);
    if ((all[chosen.get(id) ?? 0] ?? 0) - least < EQUAL) continue;
    chosen.set(id, all.indexOf(least));
    changed = true;
  }
  return changed;
}

function equationsOf(
  { ids, ways, starts, joins }: JoinSystem,
  chosen: ReadonlyMap<string, number>,
): Map<string, Equation> {
  return new Map(
    ids.map((id) => {
      const join = joins.get(id);
      const option = join?.options[chosen.get(id) ?? 0] ?? [];
      const led = join ? [...option, ...join.back] : (ways.get(id) ?? []);
      const terms = new Map<string, number>();
      for (const { from, weight } of led) terms.set(from, (terms.get(from) ?? 0) + weight);
      return [id, { constant: starts.get(id) ?? 0, terms }];
    }),
  );
}

const sumOf = (ways: readonly Way[], values: ReadonlyMap<string, number>): number =>
  ways.reduce((sum, { from, weight }) => sum + weight * (values.get(from) ?? 0), 0);
