import type { ProcessStep } from '#pruefwerk/bpmn';
import type { Drawing } from './drawing.ts';
import { joinsOf, type Way } from './joins.ts';
import type { Notes } from './notes.ts';
import { type Outlet, outletsOf, type Thrown } from './outlets.ts';
import { solveWithJoins } from './solve-with-joins.ts';
import { startsOf, type Starts } from './starts.ts';

/** What happens per entry into a sub-process, or per case. */
export interface Level {
  /** Everything below included. */
  readonly perStep: Map<string, number>;
  readonly perFlow: Map<string, number>;
  /** How often one of the steps at which the walk was to stop is reached. */
  readonly stopped: number;
}

export interface LevelRequest {
  readonly drawing: Drawing;
  readonly notes: Notes;
  /** Steps at which a case is taken out; empty for all visits. */
  readonly stopAt: ReadonlySet<string>;
}

/** What starts a step besides the flow: messages from other processes. */
export type Feeds = ReadonlyMap<string, readonly Way[]>;

/** What a sub-process holds, per entry. */
export function levelInside(parentId: string, request: LevelRequest): Level {
  const inner = innerLevels(parentId, request);
  const starts = startsOf(request.drawing, parentId, request.notes);
  return levelOf(parentId, request, { inner, starts, feeds: new Map() });
}

/** The levels of the sub-processes that stand in `parentId`. */
export function innerLevels(
  parentId: string | null,
  request: LevelRequest,
): ReadonlyMap<string, Level> {
  const { inside } = request.drawing;
  const holders = (inside.get(parentId) ?? []).filter(({ id }) => inside.has(id));
  return new Map(holders.map(({ id }) => [id, levelInside(id, request)]));
}

interface Entered {
  readonly inner: ReadonlyMap<string, Level>;
  readonly starts: Starts;
  readonly feeds: Feeds;
}

export function levelOf(
  parentId: string | null,
  { drawing, notes, stopAt }: LevelRequest,
  { inner, starts, feeds }: Entered,
): Level {
  const steps = drawing.inside.get(parentId) ?? [];
  const outlets = new Map(
    steps.map((step) => {
      const level = inner.get(step.id);
      const all = outletsOf(step, drawing, thrownBy(level, drawing), notes);
      const passed = stopAt.has(step.id) ? 0 : 1 - Math.min(1, level?.stopped ?? 0);
      return [step.id, all.map((one) => ({ ...one, share: one.share * passed }))];
    }),
  );
  const ways = waysOf(outlets, feeds);
  const entered = [...starts].filter(([, share]) => share > 0).map(([id]) => id);
  const joins = joinsOf(steps, ways, entered, notes);
  const values = solveWithJoins({ ids: steps.map(({ id }) => id), ways, starts, joins }, notes);
  return collected(steps, values, outlets, { inner, stopAt });
}

function waysOf(outlets: ReadonlyMap<string, readonly Outlet[]>, feeds: Feeds): Map<string, Way[]> {
  const ways = new Map<string, Way[]>([...feeds].map(([to, from]) => [to, [...from]]));
  for (const [from, all] of outlets) {
    for (const { toId, share } of all) {
      const known = ways.get(toId);
      if (known) known.push({ from, weight: share });
      else ways.set(toId, [{ from, weight: share }]);
    }
  }
  return ways;
}

/** By type of event, how often the ends inside throw it per entry. */
export function thrownBy(level: Level | undefined, { steps }: Drawing): Thrown {
  const thrown = new Map<string, number>();
  for (const [id, visits] of level?.perStep ?? []) {
    const { type, event } = steps.get(id) ?? {};
    if (type !== 'endEvent' || !event?.trigger) continue;
    thrown.set(event.trigger, (thrown.get(event.trigger) ?? 0) + visits);
  }
  return thrown;
}

function collected(
  steps: readonly ProcessStep[],
  values: ReadonlyMap<string, number>,
  outlets: ReadonlyMap<string, readonly Outlet[]>,
  { inner, stopAt }: { inner: ReadonlyMap<string, Level>; stopAt: ReadonlySet<string> },
): Level {
  const perStep = new Map<string, number>();
  const perFlow = new Map<string, number>();
  let stopped = 0;
  for (const { id } of steps) {
    const visits = values.get(id) ?? 0;
    perStep.set(id, visits);
    for (const { flowId, share } of outlets.get(id) ?? []) {
      if (flowId !== null) perFlow.set(flowId, visits * share);
    }
    const level = inner.get(id);
    for (const [below, times] of level?.perStep ?? []) perStep.set(below, visits * times);
    for (const [below, times] of level?.perFlow ?? []) perFlow.set(below, visits * times);
    stopped += visits * (stopAt.has(id) ? 1 : (level?.stopped ?? 0));
  }
  return { perStep, perFlow, stopped };
}
