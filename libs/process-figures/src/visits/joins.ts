import type { ProcessStep } from '#pruefwerk/bpmn';
import { dominatorsOf, immediateDominators, pathGraph } from '#pruefwerk/process-graph';
import type { Notes } from './notes.ts';

/** Something that leads to a step. */
export interface Way {
  readonly from: string;
  readonly weight: number;
}

export type Ways = ReadonlyMap<string, readonly Way[]>;
type Dominators = ReadonlyMap<string, string | null>;

/** A join fires as often as the rarest of what it waits for. */
export interface Join {
  readonly step: ProcessStep;
  /** Each one a sum of ways; the lowest counts. */
  readonly options: readonly (readonly Way[])[];
  /** All options should come to the same. */
  readonly equal: boolean;
  /** What comes on top of it. */
  readonly back: readonly Way[];
}

const JOINS = new Set(['parallelGateway', 'inclusiveGateway', 'complexGateway']);
const CHOICES = new Set(['exclusiveGateway', 'eventBasedGateway']);

/** The joins among the steps; whatever else is led to from several sides is passed each time. */
export function joinsOf(
  steps: readonly ProcessStep[],
  ways: Ways,
  entered: readonly string[],
  notes: Notes,
): Map<string, Join> {
  const candidates = steps.filter(
    ({ id, type }) => JOINS.has(type) && (ways.get(id)?.length ?? 0) > 1,
  );
  if (candidates.length === 0) return new Map();
  const idoms = immediateDominators(graphOf(steps, ways, entered));
  const types = new Map(steps.map(({ id, type }) => [id, type]));
  const joins = candidates.flatMap((step): [string, Join][] => {
    const join = joinOf(step, { ways: ways.get(step.id) ?? [], idoms, types }, notes);
    return join ? [[step.id, join]] : [];
  });
  return new Map(joins);
}

function graphOf(steps: readonly ProcessStep[], ways: Ways, entered: readonly string[]) {
  const groups = steps.map(({ id }): [string, string[][]] => {
    const led = (ways.get(id) ?? []).filter(({ weight }) => weight > 0);
    return [id, [led.map(({ from }) => from)]];
  });
  return pathGraph(
    steps.map(({ id }) => id),
    entered,
    new Map(groups),
  );
}

interface Around {
  readonly ways: readonly Way[];
  readonly idoms: Dominators;
  readonly types: ReadonlyMap<string, string>;
}

/** Null where nothing is waited for. A way that a case cannot come by is never waited for. */
function joinOf(step: ProcessStep, { ways, idoms, types }: Around, notes: Notes): Join | null {
  const live = ways.filter(({ from, weight }) => weight > 0 && idoms.has(from));
  const isBack = ({ from }: Way): boolean =>
    from === step.id || dominatorsOf(idoms, from).includes(step.id);
  const [back, front] = [live.filter(isBack), live.filter((way) => !isBack(way))];
  const parallel = step.type === 'parallelGateway';
  if (back.length > 0 && parallel) notes.assume('figures.join-takes-back', step);
  if (front.length < 2) return null;
  const split = idoms.get(step.id) ?? null;
  const choice = CHOICES.has(types.get(split ?? '') ?? '');
  if (parallel) {
    if (!choice) return { step, options: front.map((way) => [way]), back, equal: true };
    notes.problem('figures.join-waits-in-vain', [step.id]);
    return null;
  }
  if (choice || split === null) return null;
  notes.assume('figures.join-inclusive', step);
  return { step, options: [[{ from: split, weight: 1 }], front], back, equal: false };
}
