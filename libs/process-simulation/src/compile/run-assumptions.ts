import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import type { RunAssumption, RunAssumptionCode } from '../assumption.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import { rolesOf } from './roles.ts';
import { minutesOf } from './station-of.ts';

/** What the run took for granted, worst gaps first; a code without elements is told for the whole run. */
export function runAssumptions(
  model: ProcessModel,
  settings: SimulationSettings,
  released: ReadonlySet<string>,
): RunAssumption[] {
  const holders = new Set(model.steps.map(({ parentId }) => parentId));
  const work = model.steps.filter(({ id, kind }) => kind === 'activity' && !holders.has(id));
  const done = work.filter((step) => minutesOf(step) > 0);
  const ids = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);
  const about: [RunAssumptionCode, readonly string[]][] = [
    ['join-released', [...released]],
    ['time-missing', ids(work.filter((step) => minutesOf(step) === 0 && !isWaiting(step)))],
    ['step-without-role', ids(done.filter(isByNobody))],
    ['role-unlimited', ids(unlimitedLanes(model, settings, done))],
    ['timer-without-hours', ids(model.steps.filter((step) => isOpenTimer(step, settings)))],
  ];
  const told = about.filter(([, elementIds]) => elementIds.length > 0);
  const general = generalCodes(model, settings).map((code) => ({ code, elementIds: [] }));
  return [...told.map(([code, elementIds]) => ({ code, elementIds })), ...general];
}

const isWaiting = ({ type }: ProcessStep): boolean => type === 'receiveTask';

const isByNobody = ({ laneId, activity }: ProcessStep): boolean =>
  laneId === null && activity.ausfuehrungsart !== 'auto';

function unlimitedLanes(
  model: ProcessModel,
  { roles }: SimulationSettings,
  done: readonly ProcessStep[],
) {
  const busy = new Set(done.map(({ laneId }) => laneId));
  return rolesOf(model)
    .filter(({ key }) => (roles[key]?.posts ?? null) === null)
    .flatMap(({ lanes }) => lanes.filter(({ id }) => busy.has(id)));
}

/** An event-based gateway tells by its shares how often the timer is first. */
const isOpenTimer = ({ id, type, event }: ProcessStep, { timers }: SimulationSettings): boolean =>
  type === 'intermediateCatchEvent' && event?.trigger === 'timer' && timers[id] === undefined;

function generalCodes({ steps, flows }: ProcessModel, settings: SimulationSettings) {
  const recorded =
    steps.some(({ activity }) => (activity.liegezeitH ?? 0) + (activity.transportzeitH ?? 0) > 0) ||
    flows.some(({ iks }) => (iks.uebergabeZeitH ?? 0) > 0);
  const waiting: RunAssumptionCode = settings.recordedWaiting
    ? 'waiting-may-count-twice'
    : 'waiting-left-out';
  const days: RunAssumptionCode[] = settings.deadlineDays === null ? [] : ['days-of-the-calendar'];
  return [...(recorded ? [waiting] : []), ...days];
}
