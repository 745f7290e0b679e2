import type { Problem } from '#pruefwerk/problems';
import { StatusNeedMissing, StatusStepNotYours, StatusStepUnknown } from './findings.problems.ts';
import { type Refusal, refusalOf, type Step } from './transition.ts';

/** @throws StatusStepUnknown, StatusStepNotYours, StatusNeedMissing */
export function requireStep<Status extends string, State>(
  transitions: Parameters<typeof refusalOf<Status, State>>[0],
  checks: Parameters<typeof refusalOf<Status, State>>[1],
  step: Step<Status>,
  state: State,
): void {
  const refusal = refusalOf(transitions, checks, step, state);
  if (refusal) throw problemOf(refusal, step);
}

export function problemOf(
  refusal: Refusal,
  step: { readonly from: string; readonly to: string },
): Problem {
  switch (refusal.why) {
    case 'no-such-step':
      return new StatusStepUnknown(step.from, step.to);
    case 'wrong-capacity':
      return new StatusStepNotYours(refusal.by);
    case 'need':
      return new StatusNeedMissing(refusal.need);
  }
}
