import type { ProcessStep } from '#pruefwerk/bpmn';
import type { Groundwork } from './groundwork.ts';
import type { Begin, Station } from './station.ts';

/** Where the case begins, one for each process that does not wait for a message of another. */
export function beginsOf(ground: Groundwork): Begin[] {
  const first = ground.graph.starts.flatMap((id) => ground.stations.get(id) ?? []);
  const free = first.filter(({ step }) => !step.event?.attachedTo);
  return [...Map.groupBy(free, ({ step }) => step.processId).values()].map(beginAt);
}

/** Tells a station that holds others where they begin. */
export function beginWithin({ stations, nesting }: Groundwork, { id }: ProcessStep): void {
  const station = stations.get(id);
  const first = nesting.starts(id).flatMap((one) => stations.get(one) ?? []);
  if (station && first.length > 0) station.inside = beginAt(first);
}

/** With a start event, whatever else begins does so because something happens (event sub-process). */
function beginAt(stations: readonly Station[]): Begin {
  const oneOf = stations.filter(({ step }) => step.type === 'startEvent');
  const others = stations.filter((station) => !oneOf.includes(station));
  const exceptions = oneOf.length > 0;
  return { oneOf, allOf: exceptions ? [] : others, perhaps: exceptions ? others : [] };
}
