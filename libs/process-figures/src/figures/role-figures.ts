import type { ProcessModel } from '#pruefwerk/bpmn';
import { distributionFactor } from '#pruefwerk/staffing';
import { shareReaching } from '../visits/expected-visits.ts';
import { exactly, type Range, sumOf, times } from './figure.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { type ProcessRole, rolesOf } from './process-role.ts';
import type { StepFigures } from './step-figures.ts';

/** What a role has to do with a case. */
export interface RoleFigures extends ProcessRole {
  /** Share of the cases that meet this role at least once, by a person. */
  readonly shareOfCases: number;
  readonly minutesPerCase: Range;
  readonly centsPerCase: Range;
  /** Full posts that the cases of a year take; null without a number of cases. */
  readonly postsNeeded: Range | null;
  /** Base of the posts needed for this process alone by the posts there are; null when either is not known. */
  readonly utilisation: number | null;
}

export function roleFigures(
  model: ProcessModel,
  steps: readonly StepFigures[],
  cases: number | null,
  { staffing }: FigureInputs,
): readonly RoleFigures[] {
  const factor = distributionFactor(staffing);
  return rolesOf(model).map((role) => {
    const own = steps.filter(({ roleKey }) => roleKey === role.key);
    const minutesPerCase = sumOf(own.map((one) => one.minutesPerCase));
    const byPerson = own.filter(({ automatic }) => !automatic).map(({ stepId }) => stepId);
    const postsNeeded =
      cases === null ? null : times(minutesPerCase, (cases * factor) / staffing.workingMinutes);
    const known = postsNeeded !== null && role.posts !== null && role.posts > 0;
    return {
      ...role,
      shareOfCases: byPerson.length === 0 ? 0 : shareReaching(model, new Set(byPerson)),
      minutesPerCase,
      centsPerCase: sumOf(own.map(costOf)),
      postsNeeded,
      utilisation: known ? postsNeeded.base / (role.posts ?? 1) : null,
    };
  });
}

/** Cents per case; 0 where no rate is known, which is told. */
export function costOf({ minutesPerCase, centsPerHour }: StepFigures): Range {
  return centsPerHour === null ? exactly(0) : times(minutesPerCase, centsPerHour / 60);
}
