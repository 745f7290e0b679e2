import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import type { Visits } from '../visits/expected-visits.ts';
import { type Range, times } from './figure.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { roleKeys } from './process-role.ts';

/** What a step takes. */
export interface StepFigures {
  readonly stepId: string;
  readonly number: number | null;
  readonly name: string;
  /** Key of its {@link ProcessRole}. */
  readonly roleKey: string | null;
  readonly role: string | null;
  readonly payGrade: string | null;
  /** Expected visits per case. */
  readonly visits: number;
  /** Executions per visit (`haeufigkeitProFall`). */
  readonly times: number;
  /** Minutes of a person per execution, basic and recovery time; null when nothing is recorded. */
  readonly minutesEach: Range | null;
  readonly minutesPerCase: Range;
  /** Half width as a share of the time; null without a time. */
  readonly precision: number | null;
  readonly method: ProcessStep['activity']['zeitMethode'];
  /** Hours that a case lies and travels before the step, per visit. */
  readonly waitingHoursEach: number;
  readonly transportHoursEach: number;
  /** Hours of work or machine per visit. */
  readonly workHoursEach: Range;
  readonly automatic: boolean;
  readonly centsPerHour: number | null;
}

/** All activities, and events that hold waiting time, along the flow. */
export function stepFigures(
  model: ProcessModel,
  visits: Visits,
  inputs: FigureInputs,
): readonly StepFigures[] {
  const keys = roleKeys(model);
  return model.steps
    .filter((step) => step.kind === 'activity' || hasTimes(step))
    .map((step) => figuresOf(step, visits, inputs, keys.get(step.id) ?? null));
}

function figuresOf(
  step: ProcessStep,
  { perStep }: Visits,
  inputs: FigureInputs,
  roleKey: string | null,
): StepFigures {
  const { id, number, name, role, activity } = step;
  const visits = perStep.get(id) ?? 0;
  const perVisit = activity.haeufigkeitProFall ?? 1;
  const precision = precisionOf(step, inputs);
  const each = precision === null ? null : spread(recorded(step) ?? 0, precision);
  const automatic = activity.ausfuehrungsart === 'auto';
  const minutesEach = automatic ? null : each;
  const payGrade = activity.entgeltgruppe;
  return {
    ...{ stepId: id, number, name, roleKey, role, payGrade, visits, times: perVisit },
    ...{ minutesEach, precision, method: activity.zeitMethode, automatic },
    minutesPerCase: times(minutesEach ?? { low: 0, base: 0, high: 0 }, visits * perVisit),
    waitingHoursEach: activity.liegezeitH ?? (activity.stapelIntervallH ?? 0) / 2,
    transportHoursEach: activity.transportzeitH ?? 0,
    workHoursEach: times(each ?? { low: 0, base: 0, high: 0 }, perVisit / 60),
    centsPerHour: inputs.centsPerHour(payGrade),
  };
}

function recorded({ activity: { grundzeitMin, erholzeitMin } }: ProcessStep): number | null {
  return grundzeitMin === null && erholzeitMin === null
    ? null
    : (grundzeitMin ?? 0) + (erholzeitMin ?? 0);
}

function hasTimes(step: ProcessStep): boolean {
  const { liegezeitH, transportzeitH } = step.activity;
  return recorded(step) !== null || liegezeitH !== null || transportzeitH !== null;
}

function precisionOf(step: ProcessStep, { precision }: FigureInputs): number | null {
  const minutes = recorded(step);
  if (minutes === null) return null;
  const { zeitCi95, zeitMethode } = step.activity;
  if (zeitCi95 !== null && minutes > 0) return Math.min(1, zeitCi95 / minutes);
  return precision[zeitMethode ?? 'unknown'];
}

const spread = (minutes: number, precision: number): Range => ({
  low: minutes * (1 - precision),
  base: minutes,
  high: minutes * (1 + precision),
});
