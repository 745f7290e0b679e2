import { problemOf } from './require-step.ts';
import { type Capacity, type Need, refusalOf, type Transition } from './transition.ts';

/** A step that leads on from here, also one that this person may not take: the screen then says why. */
export interface NextStep<Status extends string> {
  readonly status: Status;
  readonly needsReason: boolean;
  /** A last day has to be given with the step. */
  readonly needsDate: boolean;
  /** Problem code of what stands against it; null: the person may take it now. */
  readonly refusal: string | null;
}

/** @param state reason and last day count as given, as they come with the step itself */
export function nextSteps<Status extends string, State>(
  transitions: readonly Transition<Status>[],
  checks: Parameters<typeof refusalOf<Status, State>>[1],
  from: Status,
  capacities: ReadonlySet<Capacity>,
  state: State,
): NextStep<Status>[] {
  const given: Readonly<Partial<Record<Need, (state: State) => boolean>>> = {
    ...checks,
    'accepted-until': () => true,
  };
  return transitions
    .filter((transition) => transition.from === from)
    .map(({ to, needs }) => {
      const refusal = refusalOf(transitions, given, { from, to, capacities, reason: 'x' }, state);
      return {
        status: to,
        needsReason: needs.includes('reason'),
        needsDate: needs.includes('accepted-until'),
        refusal: refusal && problemOf(refusal, { from, to }).code,
      };
    });
}
