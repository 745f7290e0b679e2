import type { ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import type { Drawing } from './drawing.ts';
import type { Notes } from './notes.ts';
import { alternatives, perhapsSeveral, type Shares, withoutGateway } from './shares.ts';

/** Where a case goes on, and how often per visit. */
export interface Outlet {
  readonly toId: string;
  readonly share: number;
  /** Null for an exception and for a link. */
  readonly flowId: string | null;
}

/**
 * Share of the visits in which an exception occurs when nothing is recorded: a convention of this program, told with
 * each figure that rests on it. A half, as for two ways of a gateway, would make the exception the rule.
 */
export const EXCEPTION_SHARE = 0.05;

/** By type of a boundary event, how often per entry something inside throws it. */
export type Thrown = ReadonlyMap<string, number>;

export function outletsOf(
  step: ProcessStep,
  drawing: Drawing,
  thrown: Thrown,
  notes: Notes,
): Outlet[] {
  const exceptions = exceptionsOf(step, drawing, thrown, notes);
  const stopped = exceptions
    .filter(({ interrupting }) => interrupting)
    .reduce((sum, { share }) => sum + share, 0);
  const goesOn = Math.max(0, 1 - stopped);
  const tooMany = Math.max(1, stopped);
  const flows = drawing.flowsFrom.get(step.id) ?? [];
  const { each } = told(step, sharesOf(step, flows), notes);
  const linked = drawing.linkedTo.get(step.id) ?? [];
  return [
    ...exceptions.map(({ id, share }) => ({ toId: id, share: share / tooMany, flowId: null })),
    ...flows.map(({ id, toId }, at) => ({ toId, flowId: id, share: (each[at] ?? 0) * goesOn })),
    ...linked.map((toId) => ({ toId, flowId: null, share: 1 / linked.length })),
  ];
}

function sharesOf(step: ProcessStep, flows: readonly SequenceFlow[]): Shares {
  switch (step.type) {
    case 'exclusiveGateway':
    case 'eventBasedGateway':
      return alternatives(flows);
    case 'inclusiveGateway':
    case 'complexGateway':
      return perhapsSeveral(flows);
    case 'parallelGateway':
      return { each: flows.map(() => 1), missing: null, sum: null };
    case 'boundaryEvent':
      // The share at its arrow says how often the exception occurs; once it has, the case takes this way.
      return flows.length < 2
        ? { each: flows.map(() => 1), missing: null, sum: null }
        : choice(flows);
    default:
      return withoutGateway(flows);
  }
}

const choice = (flows: readonly SequenceFlow[]): Shares => ({ ...alternatives(flows), sum: null });

function told(step: ProcessStep, shares: Shares, notes: Notes): Shares {
  const { missing, sum } = shares;
  const several = step.type === 'inclusiveGateway' || step.type === 'complexGateway';
  if (missing) {
    const code = several ? 'figures.shares-inclusive' : 'figures.shares-missing';
    notes.assume(code, step, { count: missing.count, percent: percentOf(missing.share) });
  }
  if (sum !== null) notes.assume('figures.shares-not-one', step, { percent: percentOf(sum) });
  return shares;
}

interface Exception {
  readonly id: string;
  readonly share: number;
  readonly interrupting: boolean;
}

const THROWN_INSIDE = ['error', 'escalation', 'cancel'];

function exceptionsOf(
  step: ProcessStep,
  { exceptions, flowsFrom }: Drawing,
  thrown: Thrown,
  notes: Notes,
): Exception[] {
  const all = exceptions.get(step.id) ?? [];
  return all.map((one) => {
    const { id, event } = one;
    const interrupting = event?.interrupting ?? true;
    const trigger = event?.trigger ?? '';
    const given = (flowsFrom.get(id) ?? []).map(({ iks }) => iks.wahrscheinlichkeit);
    const known = given.filter((share) => share !== null);
    if (known.length > 0) {
      return {
        id,
        interrupting,
        share: Math.min(
          1,
          known.reduce((sum, share) => sum + share, 0),
        ),
      };
    }
    // Compensation is no way of the case: it undoes what was done when somebody asks for it.
    if (trigger === 'compensate') return { id, interrupting: false, share: 0 };
    const inside = thrown.get(trigger);
    if (inside !== undefined && THROWN_INSIDE.includes(trigger)) {
      const alike = all.filter((other) => other.event?.trigger === trigger).length;
      return { id, interrupting, share: Math.min(1, inside) / alike };
    }
    notes.assume('figures.exception-share', one, { percent: percentOf(EXCEPTION_SHARE) });
    return { id, interrupting, share: EXCEPTION_SHARE };
  });
}

export const percentOf = (share: number): number => Math.round(share * 1000) / 10;
