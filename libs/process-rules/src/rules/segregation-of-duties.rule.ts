import type { ModelLane } from '#pruefwerk/bpmn';
import type { ProcessRule, RuleReport } from '../rule.ts';
import { performerOf } from '../view/controlled-work.ts';
import { type DutyHolder, dutyHolders, incompatibility } from '../view/duties.ts';
import type { ProcessView } from '../view/process-view.ts';

export const segregationOfDutiesRule: ProcessRule = {
  id: 'segregation-of-duties',
  check(view) {
    const holders = dutyHolders(view);
    const pairs = holders.flatMap((one, index) =>
      holders.slice(index + 1).flatMap((other) => reportOf(view, one, other)),
    );
    // Two duties of the same two steps are said once, the worst one.
    const bySteps = Map.groupBy(pairs, ({ elementIds }) => [...elementIds].sort().join(' '));
    const worst = [...bySteps.values()].flatMap((group) => group.toSorted(byWeight).slice(0, 1));
    const told = new Set(worst.map(({ facts }) => facts?.['role']));
    return [...worst, ...powers(view).filter(({ facts }) => !told.has(facts?.['role']))];
  },
};

/** Roles that may order and pay: the power is wrong, also where no step of the model uses it. */
function powers(view: ProcessView): RuleReport[] {
  const mayBoth = ({ iks }: ModelLane): boolean =>
    iks.befugnisse.includes('anordnen') && iks.befugnisse.includes('kasse');
  return view.model.lanes.filter(mayBoth).map(({ id, name, iks }) => {
    const role = name || iks.rolleRef || id;
    const facts = { role, firstDuty: 'order', secondDuty: 'pay', weight: 4 };
    return { elementIds: [id], facts: { ...facts, firstId: null, secondId: null } };
  });
}

const byWeight = (a: RuleReport, b: RuleReport): number =>
  Number(b.facts?.['weight']) - Number(a.facts?.['weight']);

function reportOf(view: ProcessView, one: DutyHolder, other: DutyHolder): RuleReport[] {
  if (one.role !== other.role || isSecondPersonTwice(one, other)) return [];
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

/** Two releases are too few hands only when they are of the same payment. */
function isSecondPersonTwice(one: DutyHolder, other: DutyHolder): boolean {
  const bothRelease = one.duty === 'release' && other.duty === 'release';
  return bothRelease && !one.about.some((id) => other.about.includes(id));
}

/** Weight 3 asks for a control by another role between the two, or at one of them. */
function isCompensated(view: ProcessView, first: DutyHolder, last: DutyHolder): boolean {
  const by = view.stepsWith((placed) => {
    const { art } = placed.control;
    const performer = performerOf(view, placed);
    const independent = performer !== null && performer !== last.role;
    return independent && (art === 'vierAugen' || art === 'funktionstrennung');
  });
  return view.wayBetween(first.step, last.step, by) === null;
}
