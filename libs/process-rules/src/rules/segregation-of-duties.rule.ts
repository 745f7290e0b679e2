import type { ProcessStep } from '#pruefwerk/bpmn';
import type { ProcessRule, RuleReport } from '../rule.ts';
import { performerOf } from '../view/controlled-work.ts';
import { type Duty, dutiesOf, incompatibility } from '../view/duties.ts';
import type { ProcessView } from '../view/process-view.ts';

type Holder = { readonly step: ProcessStep; readonly duty: Duty; readonly role: string };

export const segregationOfDutiesRule: ProcessRule = {
  id: 'segregation-of-duties',
  check(view) {
    const holders = view.model.steps.flatMap((step) => {
      const role = view.roles.ofStep(step);
      return role === null ? [] : dutiesOf(step).map((duty): Holder => ({ step, duty, role }));
    });
    const pairs = holders.flatMap((one, index) =>
      holders.slice(index + 1).flatMap((other) => reportOf(view, one, other)),
    );
    // Two duties of the same two steps are said once, the worst one.
    const bySteps = Map.groupBy(pairs, ({ elementIds }) => [...elementIds].sort().join(' '));
    return [...bySteps.values()].flatMap((group) => group.toSorted(byWeight).slice(0, 1));
  },
};

const byWeight = (a: RuleReport, b: RuleReport): number =>
  Number(b.facts?.['weight']) - Number(a.facts?.['weight']);

function reportOf(view: ProcessView, one: Holder, other: Holder): RuleReport[] {
  if (one.role !== other.role) return [];
  const weight = incompatibility(one.duty, other.duty);
  if (weight < 3) return [];
  const forth = view.wayBetween(one.step, other.step, new Set());
  const [first, last, path] = forth
    ? [one, other, forth]
    : [other, one, view.wayBetween(other.step, one.step, new Set())];
  if (!path || (weight === 3 && isCompensated(view, first, last))) return [];
  const facts = {
    ...{ role: view.roles.title(one.role), firstDuty: first.duty, secondDuty: last.duty },
    ...{ firstId: first.step.id, secondId: last.step.id, weight },
  };
  return [{ elementIds: [...new Set([last.step.id, first.step.id])], facts, path }];
}

/** Weight 3 asks for a control by another role between the two, or at one of them. */
function isCompensated(view: ProcessView, first: Holder, last: Holder): boolean {
  const by = view.stepsWith((placed) => {
    const { art } = placed.control;
    const performer = performerOf(view, placed);
    const independent = performer !== null && performer !== last.role;
    return independent && (art === 'vierAugen' || art === 'funktionstrennung');
  });
  return view.wayBetween(first.step, last.step, by) === null;
}
