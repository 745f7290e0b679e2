import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import {
  caseGraph,
  type Nesting,
  nestingOf,
  type PathGraph,
  reachable,
} from '#pruefwerk/process-graph';
import { OfficeHours } from '../engine/office-hours.ts';
import type { SimulationPlan } from '../engine/replication.ts';
import { ServerPool } from '../engine/server-pool.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import { addBoundaries } from './boundaries.ts';
import { beginsOf, beginWithin } from './begins.ts';
import { addMessages } from './messages.ts';
import { rolesOf } from './roles.ts';
import type { Station } from './station.ts';
import { stationOf } from './station-of.ts';
import { addWays } from './ways.ts';

/** What the parts of a plan are made from. */
export interface Groundwork {
  readonly model: ProcessModel;
  readonly settings: SimulationSettings;
  readonly graph: PathGraph;
  readonly nesting: Nesting;
  /** Ids of the steps that a case can come to at all. */
  readonly live: ReadonlySet<string>;
  readonly stations: ReadonlyMap<string, Station>;
}

/** Fresh stations and pools: each replication has its own. */
export function compileModel(model: ProcessModel, settings: SimulationSettings): SimulationPlan {
  const hours = new Map(
    Object.entries(settings.hours).map(([name, one]) => [
      name,
      new OfficeHours(one, settings.startDate),
    ]),
  );
  const hoursOf = (name: string | null): OfficeHours | null =>
    name === null ? null : (hours.get(name) ?? null);
  const pools = poolsOf(model, settings, hoursOf);
  const poolOf = ({ laneId }: ProcessStep): ServerPool | null => pools.get(laneId ?? '') ?? null;
  const graph = caseGraph(model);
  const stations = new Map(
    model.steps.map((step, index) => [
      step.id,
      stationOf({ step, index, settings, pool: poolOf(step) }),
    ]),
  );
  const live = reachable(graph, graph.starts);
  const nesting = nestingOf(model);
  const ground: Groundwork = { model, settings, graph, nesting, live, stations };
  for (const step of model.steps) beginWithin(ground, step);
  addWays(ground);
  addBoundaries(ground);
  addMessages(ground);
  return {
    stations: [...stations.values()],
    pools: [...new Set(pools.values())],
    begins: beginsOf(ground),
    arrivalHours: hoursOf(settings.arrivals.hours),
  };
}

/** By id of the lane. */
function poolsOf(
  model: ProcessModel,
  settings: SimulationSettings,
  hoursOf: (name: string | null) => OfficeHours | null,
): ReadonlyMap<string, ServerPool> {
  const pools = new Map<string, ServerPool>();
  for (const { key, lanes } of rolesOf(model)) {
    const role = settings.roles[key];
    if (!role || role.posts === null) continue;
    const pool = new ServerPool(key, role.posts, role.availability, hoursOf(role.hours));
    for (const { id } of lanes) pools.set(id, pool);
  }
  return pools;
}
