import type { ProcessStep } from '#pruefwerk/bpmn';
import { Batch } from '../engine/batch.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../engine/office-hours.ts';
import type { ServerPool } from '../engine/server-pool.ts';
import { timeDraw } from '../engine/service-time.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import type { Station, Work, Token } from './station.ts';

export interface StationParts {
  readonly step: ProcessStep;
  readonly index: number;
  readonly settings: SimulationSettings;
  readonly pool: ServerPool<Token> | null;
}

/** A station without its ways yet. */
export function stationOf({ step, index, settings, pool }: StationParts): Station {
  const work = workOf(step, settings);
  const people = step.activity.ausfuehrungsart !== 'auto';
  return {
    ...{ index, step, work, pool: people ? pool : null },
    ...{ join: joinOf(step), slots: 0, exit: 'all', ways: [] },
    delayMs: Math.round(delayH(step, settings) * MS_PER_HOUR),
    priority: settings.priorities[step.id] ?? 0,
    batch: batchOf(step),
    ...{ inside: null, boundaries: [], sends: [], waits: false, begins: false },
    terminates: step.type === 'endEvent' && step.event?.trigger === 'terminate',
    leadsHere: new Set(),
    tally: { visits: 0, queuedMs: 0, workedMs: 0, recordedMs: 0, released: 0 },
  };
}

/** Minutes of work per execution: of the work itself and of recovery. */
export function minutesOf({ activity }: ProcessStep): number {
  return (activity.grundzeitMin ?? 0) + (activity.erholzeitMin ?? 0);
}

function workOf(step: ProcessStep, settings: SimulationSettings): Work | null {
  const minutes = minutesOf(step);
  const times = step.activity.haeufigkeitProFall ?? 1;
  if (step.kind !== 'activity' || minutes === 0 || times === 0) return null;
  const time = settings.serviceTimes[step.id] ?? settings.serviceTime;
  return { meanMs: minutes * MS_PER_MINUTE, draw: timeDraw(time), times };
}

/** Waiting that is recorded; a timer that holds the case up always counts. */
function delayH({ id, type, activity }: ProcessStep, settings: SimulationSettings): number {
  const timer = type === 'intermediateCatchEvent' ? (settings.timers[id]?.afterH ?? 0) : 0;
  const recorded = (activity.liegezeitH ?? 0) + (activity.transportzeitH ?? 0);
  return timer + (settings.recordedWaiting ? recorded : 0);
}

function batchOf({ kind, activity }: ProcessStep): Batch<Token> | null {
  const size = activity.stapelGroesse !== null && activity.stapelGroesse > 1;
  const interval = activity.stapelIntervallH !== null && activity.stapelIntervallH > 0;
  if (kind !== 'activity' || (!size && !interval)) return null;
  return new Batch<Token>(
    size ? activity.stapelGroesse : null,
    interval ? Math.round((activity.stapelIntervallH ?? 0) * MS_PER_HOUR) : null,
  );
}

function joinOf({ type }: ProcessStep): Station['join'] {
  if (type === 'parallelGateway') return 'all';
  return type === 'inclusiveGateway' || type === 'complexGateway' ? 'some' : 'none';
}
