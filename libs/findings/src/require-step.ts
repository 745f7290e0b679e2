import { StatusNeedMissing, StatusStepNotYours, StatusStepUnknown } from './findings.problems.ts';
import { refusalOf, type Step } from './transition.ts';

/** @throws StatusStepUnknown, StatusStepNotYours, StatusNeedMissing */
export function requireStep<Status extends string, State>(
  transitions: Parameters<typeof refusalOf<Status, State>>[0],
  checks: Parameters<typeof refusalOf<Status, State>>[1],
  step: Step<Status>,
  state: State,
): void {
  const refusal = refusalOf(transitions, checks, step, state);
  if (!refusal) return;
  switch (refusal.why) {
    case 'no-such-step':
      throw new StatusStepUnknown(step.from, step.to);
    case 'wrong-capacity':
      throw new StatusStepNotYours(refusal.by);
    case 'need':
      throw new StatusNeedMissing(refusal.need);
  }
}
