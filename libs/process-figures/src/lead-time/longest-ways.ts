import type { ProcessStep } from '#pruefwerk/bpmn';
import { immediateDominators, pathGraph, reachable } from '#pruefwerk/process-graph';
import type { Outlet } from '../visits/outlets.ts';
import { type Hours, hoursToGo, type TimedLevel } from './timed-level.ts';

interface Split {
  readonly id: string;
  /** Each way is taken with its share, others or none. */
  readonly perhaps: boolean;
  /** The steps from here to where all its ways meet again, or to the end; of a split inside another one there are fewer, so it is looked at first. */
  readonly region: ReadonlySet<string>;
}

/** No drawing has as many; beyond it a split counts with the mean of its ways, so that a hostile file does not last. */
const MOST_SPLITS = 50;

/**
 * Binds every split to its longest way. Of ways that are all taken the one with the most expected hours counts alone.
 * Of ways that are each taken with a share the longest counts with its share, the next with what is left of 1: the most
 * that the expectation of the longest one taken can be with these shares.
 */
export function bindLongestWays(
  level: TimedLevel,
  steps: readonly ProcessStep[],
  hours: Hours,
): void {
  const drawn = new Map(level.outlets);
  const splits = splitsOf(level, steps);
  // Until its turn comes a split is a choice: a loop back into it must not grow.
  for (const { id } of splits) level.outlets.set(id, asChoice(drawn.get(id) ?? []));
  for (const { id, perhaps, region } of splits.slice(0, MOST_SPLITS)) {
    const toGo = hoursToGo(level, region, hours);
    const timed = (drawn.get(id) ?? []).map((way) => {
      if (way.flowId === null) return { way, hours: -1 };
      return { way, hours: (toGo.get(way.toId) ?? 0) + hours.ofFlow(way.flowId) };
    });
    level.outlets.set(id, perhaps ? perhapsLongest(timed) : longestOnly(timed));
  }
}

function splitsOf({ ids, outlets }: TimedLevel, steps: readonly ProcessStep[]): Split[] {
  const types = new Map(steps.map(({ id, type }) => [id, type]));
  const isSplit = (id: string): boolean => {
    const ways = (outlets.get(id) ?? []).filter(({ flowId }) => flowId !== null);
    return ways.reduce((sum, { share }) => sum + share, 0) > 1 + 1e-9;
  };
  const found = ids.filter(isSplit);
  if (found.length === 0) return [];
  const next = ids.map((id): [string, string[]] => [
    id,
    (outlets.get(id) ?? []).filter(({ share }) => share > 0).map(({ toId }) => toId),
  ]);
  const back = pathGraph(
    ids,
    next.filter(([, to]) => to.length === 0).map(([id]) => id),
    new Map(next.map(([id, to]) => [id, [to]])),
  );
  const meeting = immediateDominators(back);
  const ahead = { ...back, next: new Map(next) };
  return found
    .map((id) => {
      const meets = meeting.get(id) ?? null;
      const region = reachable(ahead, [id], new Set(meets === null ? [] : [meets]));
      const perhaps = ['inclusiveGateway', 'complexGateway'].includes(types.get(id) ?? '');
      return { id, region, perhaps };
    })
    .sort((a, b) => a.region.size - b.region.size);
}

function asChoice(ways: readonly Outlet[]): Outlet[] {
  const sum = ways.reduce((total, { share }) => total + share, 0);
  return ways.map((way) => ({ ...way, share: way.share / Math.max(1, sum) }));
}

interface TimedWay {
  readonly way: Outlet;
  readonly hours: number;
}

const longestFirst = (ways: readonly TimedWay[]): TimedWay[] =>
  ways.toSorted((a, b) => b.hours - a.hours);

/** Exceptions stay what they are. */
function longestOnly(ways: readonly TimedWay[]): Outlet[] {
  const [first] = longestFirst(ways);
  return ways.map(({ way }) => {
    const counts = way.flowId === null || way === first?.way;
    return { ...way, share: counts ? way.share : 0 };
  });
}

function perhapsLongest(ways: readonly TimedWay[]): Outlet[] {
  let left = 1;
  const shares = new Map<Outlet, number>();
  for (const { way } of longestFirst(ways)) {
    const counts = Math.min(left, way.share);
    shares.set(way, counts);
    left -= counts;
  }
  return ways.map(({ way }) => ({ ...way, share: shares.get(way) ?? 0 }));
}
