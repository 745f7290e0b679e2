import type { ModelLane } from '#pruefwerk/bpmn';
import type { ProcessRule, RuleReport } from '../rule.ts';
import { type DutyHolder, dutyHolders, incompatibility } from '../view/duties.ts';
import { DutyWays } from '../view/duty-ways.ts';
import type { ProcessView } from '../view/process-view.ts';

/** Nobody reads as many; the pairs of a role that does everything grow with the square of its steps. */
const MOST = 300;

export const segregationOfDutiesRule: ProcessRule = {
  id: 'segregation-of-duties',
  check(view) {
    const holders = dutyHolders(view);
    const ways = new DutyWays(view);
    const pairs: RuleReport[] = [];
    for (const [index, one] of holders.entries()) {
      const others = holders.slice(index + 1).filter(({ role }) => role === one.role);
      for (const other of pairs.length < MOST ? others : []) {
        pairs.push(...reportOf(view, ways, [one, other]));
      }
    }
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

function reportOf(
  view: ProcessView,
  ways: DutyWays,
  [one, other]: readonly [DutyHolder, DutyHolder],
): RuleReport[] {
  if (isSecondPersonTwice(one, other)) return [];
  const weight = incompatibility(one.duty, other.duty);
  if (weight < 3) return [];
  const forth = ways.between(one, other);
  const [first, last] = forth ? [one, other] : [other, one];
  const path = forth ?? ways.between(other, one);
  if (!path || (weight === 3 && ways.isCompensated(first, last))) return [];
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
