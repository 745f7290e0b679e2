import type { ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import { isIndependent } from './data-use.ts';
import type { ImprovementView } from './improvement-view.ts';

/** A check after which a case may be over: the activity, its gateway, the arrow on to the next one. */
export interface KnockOut {
  readonly check: ProcessStep;
  readonly gateway: ProcessStep;
  readonly onwards: SequenceFlow;
  readonly minutes: number;
  /** Share of the cases that it ends. */
  readonly rejected: number;
}

/** Rows of at least two checks that follow one another and do not need one another's results. */
export function checksInRow(view: ImprovementView): readonly (readonly KnockOut[])[] {
  const all = new Map(
    view.work.flatMap((step) => {
      const one = knockOutOf(view, step);
      return one ? [[step.id, one] as const] : [];
    }),
  );
  const follows = (one: KnockOut): KnockOut | undefined => {
    const next = all.get(one.onwards.toId);
    return next && view.flowsTo(next.check.id).length === 1 ? next : undefined;
  };
  const later = new Set([...all.values()].flatMap((one) => follows(one)?.check.id ?? []));
  const firsts = [...all.values()].filter(({ check }) => !later.has(check.id));
  return firsts.map((first) => rowFrom(first, follows)).filter((row) => row.length > 1);
}

function rowFrom(
  first: KnockOut,
  follows: (one: KnockOut) => KnockOut | undefined,
): readonly KnockOut[] {
  const row = [first];
  for (let next = follows(first); next && !row.includes(next); next = follows(next)) {
    const after = next;
    if (!row.every(({ check }) => isIndependent(check, after.check))) break;
    row.push(next);
  }
  return row;
}

function knockOutOf(view: ImprovementView, check: ProcessStep): KnockOut | null {
  const gateway = view.nextInLine(check.id);
  if (gateway?.type !== 'exclusiveGateway' || gateway.decision.ausschluss !== true) return null;
  const flows = view.flowsFrom(gateway.id);
  const [onwards, ...others] = flows.filter(({ toId }) => view.step(toId)?.kind === 'activity');
  const ways = flows.filter((flow) => flow !== onwards);
  const isOut = onwards && others.length === 0 && ways.every(({ toId }) => endsSoon(view, toId));
  if (!isOut || ways.length === 0 || view.hasBoundary(check.id)) return null;
  const told = onwards.iks.wahrscheinlichkeit;
  if (told === null) return null;
  return { check, gateway, onwards, minutes: view.minutes(check.id), rejected: 1 - told };
}

const endsSoon = (view: ImprovementView, id: string): boolean => view.step(id)?.kind === 'event';
