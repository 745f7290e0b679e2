import type { Token } from './station.ts';
import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { caseGraph, nestingOf, reachable } from '#pruefwerk/process-graph';
import { OfficeHours } from '../engine/office-hours.ts';
import type { SimulationPlan } from '../engine/replication.ts';
import { ServerPool } from '../engine/server-pool.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import { addBoundaries } from './boundaries.ts';
import { beginsOf, beginWithin } from './begins.ts';
import type { Groundwork } from './groundwork.ts';
import { addMessages } from './messages.ts';
import { rolesOf } from './roles.ts';
import { stationOf } from './station-of.ts';
import { addWays } from './ways.ts';

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
  const poolOf = ({ laneId }: ProcessStep): ServerPool<Token> | null =>
    pools.get(laneId ?? '') ?? null;
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
): ReadonlyMap<string, ServerPool<Token>> {
  const pools = new Map<string, ServerPool<Token>>();
  for (const { key, lanes } of rolesOf(model)) {
    const role = settings.roles[key];
    if (!role || role.posts === null) continue;
    const pool = new ServerPool<Token>(key, role.posts, role.availability, hoursOf(role.hours));
    for (const { id } of lanes) pools.set(id, pool);
  }
  return pools;
}
