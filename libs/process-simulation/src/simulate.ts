import type { ProcessModel } from '#pruefwerk/bpmn';
import { expectedVisits } from '#pruefwerk/process-figures';
import { compileModel } from './compile/compile-model.ts';
import { Replication } from './engine/replication.ts';
import { summarise } from './figures/summarise.ts';
import { checkSettings } from './settings/check-settings.ts';
import type { SimulationSettings } from './settings/simulation-settings.ts';
import { CaseWithoutEnd, NothingToSimulate, SimulationAborted } from './simulation.problems.ts';
import type { SimulationResult } from './simulation-result.ts';

/** How far it is. */
export interface SimulationProgress {
  /** Cases that have ended, those of the warm-up included, and all that there will be. */
  readonly done: number;
  readonly of: number;
}

/** Some tens of milliseconds of work. */
const EVENTS_AT_A_TIME = 20_000;

/**
 * Runs the simulation piece by piece; between two pieces the caller can look, wait or stop.
 * @throws SettingOutOfRange, NothingToSimulate, CaseWithoutEnd
 */
export function* simulation(
  model: ProcessModel,
  settings: SimulationSettings,
): Generator<SimulationProgress, SimulationResult> {
  checkSettings(settings);
  if (model.steps.length === 0) throw new NothingToSimulate();
  refuseTraps(model);
  const perRun = settings.cases + settings.warmUpCases;
  const runs: Replication[] = [];
  for (let index = 0; index < settings.replications; index += 1) {
    const run = new Replication(compileModel(model, settings), settings, index);
    runs.push(run);
    while (!run.advance(EVENTS_AT_A_TIME)) {
      yield { done: index * perRun + run.finished, of: settings.replications * perRun };
    }
  }
  return summarise(model, settings, runs);
}

/** Cases that go round for ever would be noticed only after a long while. */
function refuseTraps(model: ProcessModel): void {
  const { problems, perStep } = expectedVisits(model);
  const trapped = problems.filter(({ code }) => code === 'figures.trap');
  const ids = trapped.flatMap(({ stepIds }) => stepIds);
  const step = model.steps.find(({ id }) => ids.includes(id) && (perStep.get(id) ?? 0) > 0);
  if (step) throw new CaseWithoutEnd(step);
}

export interface SimulationWatch {
  readonly onProgress?: (progress: SimulationProgress) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * The whole simulation. Between two pieces others get their turn, so that a signal can arrive at all.
 * @throws SimulationAborted as soon as the signal says so, and what {@link simulation} throws
 */
export async function simulate(
  model: ProcessModel,
  settings: SimulationSettings,
  { onProgress, signal }: SimulationWatch = {},
): Promise<SimulationResult> {
  const run = simulation(model, settings);
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
    await onProgress?.(next.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new SimulationAborted();
  }
}
