import type { Range } from '../figures/figure.ts';
import type { StepFigures } from '../figures/step-figures.ts';

/** What is taken for a common front office; an assumption until it was tried. */
export interface FrontOfficeAssumptions {
  /** Share of the intake of the second and further services that need not be done again. */
  readonly sharedIntake: Range;
}

/** A convention of this program to begin with, not a survey. */
export const defaultFrontOfficeAssumptions: FrontOfficeAssumptions = {
  sharedIntake: { low: 0.3, base: 0.5, high: 0.7 },
};

/** Minutes of intake of one service: what the first role does before anybody else has the case. */
export function intakeMinutes(steps: readonly StepFigures[]): number {
  const work = steps.filter(({ number, automatic }) => number !== null && !automatic);
  const first = work[0]?.roleKey ?? null;
  const until = work.findIndex(({ roleKey }) => roleKey !== first);
  const own = until < 0 ? work : work.slice(0, until);
  return own.reduce((sum, { minutesPerCase }) => sum + minutesPerCase.base, 0);
}

export interface FrontOfficeEffect {
  /** Minutes of intake per household, over all services. */
  readonly intakeMinutes: number;
  /** Saved per household: the longest intake is done once, of the others the shared part falls away. */
  readonly minutesSaved: Range;
  /** First contacts per household before and after. */
  readonly firstContactsBefore: number;
  readonly firstContactsAfter: number;
}

export function frontOfficeEffect(
  intakes: readonly number[],
  { sharedIntake }: FrontOfficeAssumptions = defaultFrontOfficeAssumptions,
): FrontOfficeEffect {
  const all = intakes.reduce((sum, one) => sum + one, 0);
  const further = all - Math.max(0, ...intakes);
  const { low, base, high } = sharedIntake;
  return {
    intakeMinutes: all,
    minutesSaved: { low: further * low, base: further * base, high: further * high },
    firstContactsBefore: intakes.length,
    firstContactsAfter: Math.min(1, intakes.length),
  };
}
