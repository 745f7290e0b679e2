import type { ProcessModel } from '#pruefwerk/bpmn';
import { type HandOver, handOversOf } from '../hand-overs/hand-over-matrix.ts';
import { type SinglePoint, singlePointsOf } from '../hand-overs/single-points.ts';
import type { Assumption, FlowProblem } from '../visits/assumption.ts';
import { expectedVisits, type Visits } from '../visits/expected-visits.ts';
import type { FigureAssumption } from './figure-assumption.ts';
import { defaultFigureInputs, type FigureInputs } from './figure-inputs.ts';
import { type RoleFigures, roleFigures } from './role-figures.ts';
import { type StepFigures, stepFigures } from './step-figures.ts';
import { figureAssumptions } from './tell-assumptions.ts';
import { type Totals, totalsOf } from './totals.ts';

export interface ProcessFigures {
  readonly visits: Visits;
  /** Null when neither the inputs nor the model tell it. */
  readonly casesPerYear: number | null;
  readonly steps: readonly StepFigures[];
  readonly roles: readonly RoleFigures[];
  readonly totals: Totals;
  readonly handOvers: readonly HandOver[];
  readonly singlePoints: readonly SinglePoint[];
  readonly assumptions: readonly (Assumption | FigureAssumption)[];
  readonly problems: readonly FlowProblem[];
}

/**
 * Times, cost and hand-overs of a process per case and year, each figure with its calculation and with a low and a high
 * value from the precision of the times. Cost is minutes times the hourly rate of the pay grade; posts are PB =
 * Σ (cases × mean processing time) / working minutes, with distribution time.
 */
export function processFigures(
  model: ProcessModel,
  inputs: FigureInputs = defaultFigureInputs,
): ProcessFigures {
  const visits = expectedVisits(model);
  const cases = inputs.casesPerYear ?? casesIn(model);
  const steps = stepFigures(model, visits, inputs);
  const roles = roleFigures(model, steps, cases, inputs);
  const handOvers = handOversOf(model, visits);
  return {
    ...{ visits, casesPerYear: cases, steps, roles, handOvers },
    totals: totalsOf(model, inputs, { steps, roles, handOvers, visits, cases }),
    singlePoints: singlePointsOf(model),
    assumptions: [...visits.assumptions, ...figureAssumptions(model, steps, cases, inputs)],
    problems: visits.problems,
  };
}

const casesIn = ({ processes }: ProcessModel): number | null =>
  processes.map(({ iks }) => iks.fallzahlJahr).find((cases) => cases !== null) ?? null;
