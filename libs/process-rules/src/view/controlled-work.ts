import type { ProcessStep } from '#pruefwerk/bpmn';
import type { PlacedControl, ProcessView } from './process-view.ts';

/** Who performs the control: the role it names, else that of its step. */
export function performerOf(view: ProcessView, { step, control }: PlacedControl): string | null {
  return view.roles.named(control.rolle) ?? view.roles.ofStep(step);
}

/** Gives a payment its reason, changes, orders or pays it, or changes master data: work that is to be controlled. */
export function isControlledWork({ activity }: ProcessStep): boolean {
  const { zahlungsrelevant, stammdatenAenderung } = activity;
  return (zahlungsrelevant !== null && zahlungsrelevant !== 'nein') || stammdatenAenderung === true;
}

/**
 * The steps whose work a control looks at. At a step of work and performed by another role, it is that step; else it is
 * the nearest work before it.
 */
export function controlledSteps(view: ProcessView, placed: PlacedControl): readonly ProcessStep[] {
  const { step } = placed;
  const isWork = isControlledWork(step);
  if (isWork && performerOf(view, placed) !== view.roles.ofStep(step)) return [step];
  const before = nearestWorkBefore(view, step);
  return before.length === 0 && isWork ? [step] : before;
}

/** Work by the role that controls it; null when the control is independent, or when nobody is named. */
export function ownWork(view: ProcessView, placed: PlacedControl): ProcessStep | null {
  const performer = performerOf(view, placed);
  if (performer === null) return null;
  const controlled = controlledSteps(view, placed);
  return controlled.find((step) => view.roles.ofStep(step) === performer) ?? null;
}

function nearestWorkBefore(view: ProcessView, from: ProcessStep): readonly ProcessStep[] {
  const found = new Set<ProcessStep>();
  const seen = new Set([from.id]);
  for (const id of seen) {
    const before = (view.graph.groups.get(id) ?? []).flat();
    for (const one of before) {
      const step = view.step(one);
      if (seen.has(one) || !step) continue;
      if (isControlledWork(step)) found.add(step);
      else seen.add(one);
    }
  }
  return [...found].toSorted((a, b) => a.position - b.position);
}
