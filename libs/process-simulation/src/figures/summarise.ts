import type { ProcessModel } from '#pruefwerk/bpmn';
import { expectedVisits } from '#pruefwerk/process-figures';
import { runAssumptions } from '../compile/run-assumptions.ts';
import { rolesOf } from '../compile/roles.ts';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../engine/office-hours.ts';
import type { Replication } from '../engine/replication.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import type { RoleFigures, SimulationResult, StepFigures } from '../simulation-result.ts';
import { estimate, shareEstimate } from './estimate.ts';
import { histogram } from './histogram.ts';
import { countAbove, quantile } from './quantile.ts';

/** @param runs all ended */
export function summarise(
  model: ProcessModel,
  settings: SimulationSettings,
  runs: readonly Replication[],
): SimulationResult {
  const sorted = runs.map(({ leadTimesMs }) => leadTimesMs.toSorted());
  const roles = rolesFigures(model, runs);
  const { assumptions, problems } = expectedVisits(model);
  return {
    cases: settings.cases * runs.length,
    replications: runs.length,
    leadTimeH: leadTime(sorted),
    late: lateness(settings, sorted),
    ...{ roles, bottleneck: roles[0]?.key ?? null, steps: stepsFigures(settings, runs) },
    histogram: histogram(sorted),
    casesUnderWay: estimate(runs.map(({ census }) => census.mean())),
    assumptions: runAssumptions(model, settings, releasedSteps(runs)),
    ...{ flowAssumptions: assumptions, flowProblems: problems },
    events: runs.reduce((sum, { events }) => sum + events, 0),
  };
}

function leadTime(sorted: readonly Float64Array[]): SimulationResult['leadTimeH'] {
  const at = (share: number) => estimate(sorted.map((one) => quantile(one, share) / MS_PER_HOUR));
  const means = sorted.map((one) => one.reduce((sum, value) => sum + value, 0) / one.length);
  const mean = estimate(means.map((value) => value / MS_PER_HOUR));
  return { mean, p50: at(0.5), p80: at(0.8), p95: at(0.95) };
}

function lateness(
  { deadlineDays }: SimulationSettings,
  sorted: readonly Float64Array[],
): SimulationResult['late'] {
  if (deadlineDays === null) return null;
  const limit = deadlineDays * MS_PER_DAY;
  return {
    deadlineDays,
    share: shareEstimate(sorted.map((one) => countAbove(one, limit) / one.length)),
  };
}

function rolesFigures(model: ProcessModel, runs: readonly Replication[]): RoleFigures[] {
  const figures = rolesOf(model).flatMap(({ key, title, lanes }) => {
    const pools = runs.flatMap(
      ({ prepared }) => prepared.pools.find((one) => one.key === key) ?? [],
    );
    const [first] = pools;
    if (!first) return [];
    return [
      {
        ...{ key, title, laneIds: lanes.map(({ id }) => id), posts: first.posts },
        utilisation: shareEstimate(pools.map((pool) => pool.utilisation())),
        meanQueue: estimate(pools.map((pool) => pool.meanQueue())),
        longestQueue: Math.max(...pools.map((pool) => pool.longestQueue)),
      },
    ];
  });
  return figures.sort((a, b) => b.utilisation.value - a.utilisation.value);
}

function stepsFigures(
  { cases }: SimulationSettings,
  runs: readonly Replication[],
): readonly StepFigures[] {
  const counted = cases * runs.length;
  const [first] = runs;
  return (first?.prepared.stations ?? []).map(({ step, index }) => {
    const tallies = runs.flatMap(({ prepared }) => prepared.stations[index]?.tally ?? []);
    const perCase = (of: (tally: (typeof tallies)[number]) => number): number =>
      tallies.reduce((sum, tally) => sum + of(tally), 0) / counted;
    return {
      stepId: step.id,
      visits: perCase(({ visits }) => visits),
      workMin: perCase(({ workedMs }) => workedMs) / MS_PER_MINUTE,
      queuedH: perCase(({ queuedMs }) => queuedMs) / MS_PER_HOUR,
      recordedH: perCase(({ recordedMs }) => recordedMs) / MS_PER_HOUR,
    };
  });
}

const releasedSteps = (runs: readonly Replication[]): ReadonlySet<string> =>
  new Set(
    runs.flatMap(({ prepared }) =>
      prepared.stations.filter(({ tally }) => tally.released > 0).map(({ step }) => step.id),
    ),
  );
