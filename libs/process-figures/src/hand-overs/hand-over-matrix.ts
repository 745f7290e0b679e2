import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { roleKeys } from '../figures/process-role.ts';
import type { Visits } from '../visits/expected-visits.ts';
import { type Transition, transitionsOf } from './transitions.ts';

/** What one role hands to another, per case. Roles by the key of their {@link ProcessRole}. */
export interface HandOver {
  readonly fromRole: string;
  readonly toRole: string;
  readonly count: number;
  /** Hours that the case then lies, and that it travels. */
  readonly waitingHours: number;
  readonly transferHours: number;
  /** Part of the count that keeps duties apart: into a payment, a release or a second pair of eyes. Never to be merged. */
  readonly separating: number;
  readonly toStepIds: readonly string[];
}

/** Hand-overs between different roles, the most frequent first. */
export function handOversOf(model: ProcessModel, visits: Visits): readonly HandOver[] {
  const steps = new Map(model.steps.map((step) => [step.id, step]));
  const roles = roleKeys(model);
  const keepsApart = separatingSteps(model);
  const changes = transitionsOf(model, visits).flatMap((one) => {
    const [step, toRole] = [steps.get(one.toStepId), roles.get(one.toStepId)];
    return step && toRole && toRole !== one.fromRole ? [{ ...one, step, toRole }] : [];
  });
  const cells = Map.groupBy(changes, (one) => JSON.stringify([one.fromRole, one.toRole]));
  return [...cells.values()]
    .map((all) => cellOf(all, keepsApart))
    .toSorted((a, b) => b.count - a.count || (a.fromRole < b.fromRole ? -1 : 1));
}

type Change = Transition & { readonly step: ProcessStep; readonly toRole: string };

function cellOf(all: readonly Change[], keepsApart: ReadonlySet<string>): HandOver {
  const sum = (value: (one: Change) => number): number =>
    all.reduce((total, one) => total + value(one), 0);
  return {
    fromRole: all[0]?.fromRole ?? '',
    toRole: all[0]?.toRole ?? '',
    count: sum(({ count }) => count),
    waitingHours: sum(({ count, step }) => count * (step.activity.liegezeitH ?? 0)),
    transferHours: sum(
      ({ count, step, transferHours }) =>
        transferHours + count * (step.activity.transportzeitH ?? 0),
    ),
    separating: sum(({ count, step }) => (keepsApart.has(step.id) ? count : 0)),
    toStepIds: [...new Set(all.map(({ step }) => step.id))],
  };
}

/** Steps that another person has to do for the sake of control. */
export function separatingSteps(model: ProcessModel): ReadonlySet<string> {
  const releasing = new Set(
    model.lanes
      .filter(({ iks }) => iks.befugnisse.some((one) => one !== 'feststellen'))
      .map(({ id }) => id),
  );
  const apart = model.steps.filter(
    ({ paymentRelevant, controls, laneId }) =>
      paymentRelevant ||
      controls.some(({ art }) => art === 'vierAugen' || art === 'funktionstrennung') ||
      releasing.has(laneId ?? ''),
  );
  return new Set(apart.map(({ id }) => id));
}
