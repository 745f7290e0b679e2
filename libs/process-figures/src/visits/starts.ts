import type { ProcessStep } from '#pruefwerk/bpmn';
import type { Drawing } from './drawing.ts';
import type { Notes } from './notes.ts';
import { EXCEPTION_SHARE, percentOf } from './outlets.ts';

/** Where a level is entered, and how often per entry. */
export type Starts = ReadonlyMap<string, number>;

/** `parentId` null: the processes themselves, each entered once per case. */
export function startsOf(drawing: Drawing, parentId: string | null, notes: Notes): Starts {
  const ids = drawing.nesting.starts(parentId);
  const steps = ids.flatMap((id) => drawing.steps.get(id) ?? []);
  const starts = new Map<string, number>();
  for (const own of Map.groupBy(steps, ({ processId }) => processId).values()) {
    for (const [id, share] of withinProcess(own, notes)) starts.set(id, share);
  }
  const parent = parentId === null ? undefined : drawing.steps.get(parentId);
  if (parent?.type === 'adHocSubProcess') {
    for (const step of steps) notes.assume('figures.optional-step', step);
  }
  return starts;
}

function withinProcess(steps: readonly ProcessStep[], notes: Notes): [string, number][] {
  const events = steps.filter(({ type }) => type === 'startEvent');
  const [first] = events;
  if (!first) return steps.map(({ id }) => [id, 1]);
  const share = 1 / events.length;
  if (events.length > 1) {
    const parameters = { count: events.length, percent: percentOf(share) };
    notes.assume('figures.starts-split', first, parameters);
  }
  // With a start event in the process, whatever else begins does so because something happens (event sub-process).
  const onEvent = steps.filter((step) => step.type !== 'startEvent');
  for (const step of onEvent) {
    notes.assume('figures.exception-share', step, { percent: percentOf(EXCEPTION_SHARE) });
  }
  return [
    ...events.map(({ id }): [string, number] => [id, share]),
    ...onEvent.map(({ id }): [string, number] => [id, EXCEPTION_SHARE]),
  ];
}
