import type { ProcessModel } from '#pruefwerk/bpmn';
import type { FigureAssumption } from './figure-assumption.ts';
import type { FigureInputs } from './figure-inputs.ts';
import type { StepFigures } from './step-figures.ts';

/** What the figures rest on besides the flow. */
export function figureAssumptions(
  model: ProcessModel,
  steps: readonly StepFigures[],
  cases: number | null,
  inputs: FigureInputs,
): readonly FigureAssumption[] {
  return [
    ...(cases === null ? [told('figures.cases-missing')] : []),
    ...missingTimes(model, steps),
    ...missingRoles(model),
    ...precisionByMethod(steps, model, inputs),
    ...missingRates(steps),
    ...ofSteps(model, steps),
    told('figures.lead-time'),
  ];
}

function told(
  code: FigureAssumption['code'],
  parameters: FigureAssumption['parameters'] = {},
  stepId: string | null = null,
): FigureAssumption {
  return { code, stepId, parameters };
}

const MOST_NAMES = 5;

function named(names: readonly string[]): { count: number; names: string } {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return { count: names.length, names: names.length > MOST_NAMES ? `${shown} …` : shown };
}

function missingTimes(model: ProcessModel, steps: readonly StepFigures[]): FigureAssumption[] {
  const holders = new Set(model.steps.map(({ parentId }) => parentId));
  const open = steps.filter(
    ({ number, precision, stepId }) =>
      number !== null && precision === null && !holders.has(stepId),
  );
  if (open.length === 0) return [];
  return [told('figures.time-missing', named(open.map(({ name }) => name)))];
}

function missingRoles({ steps }: ProcessModel): FigureAssumption[] {
  const open = steps.filter(({ kind, role }) => kind === 'activity' && role === null);
  if (open.length === 0) return [];
  return [told('figures.role-missing', named(open.map(({ name }) => name)))];
}

function precisionByMethod(
  steps: readonly StepFigures[],
  model: ProcessModel,
  { precision }: FigureInputs,
): FigureAssumption[] {
  const own = new Set(
    model.steps.filter(({ activity }) => activity.zeitCi95 !== null).map(({ id }) => id),
  );
  if (!steps.some((one) => one.precision !== null && !own.has(one.stepId))) return [];
  const percent = (share: number): number => Math.round(share * 100);
  const parameters = {
    measured: percent(precision.messung),
    multimoment: percent(precision.multimoment),
    recorded: percent(precision.selbstaufschreibung),
    estimated: percent(precision.schaetzung),
    unknown: percent(precision.unknown),
  };
  return [told('figures.precision-by-method', parameters)];
}

function missingRates(steps: readonly StepFigures[]): FigureAssumption[] {
  const open = steps.filter(
    ({ centsPerHour, minutesPerCase }) => centsPerHour === null && minutesPerCase.base > 0,
  );
  return [...Map.groupBy(open, ({ payGrade }) => payGrade)].map(([payGrade, own]) => {
    const minutes = own.reduce((sum, { minutesPerCase }) => sum + minutesPerCase.base, 0);
    const missing = { count: own.length, minutes: Math.round(minutes * 10) / 10 };
    return payGrade === null
      ? told('figures.pay-grade-missing', missing)
      : told('figures.rate-missing', { ...missing, payGrade });
  });
}

function ofSteps(model: ProcessModel, steps: readonly StepFigures[]): FigureAssumption[] {
  const activities = new Map(model.steps.map(({ id, activity }) => [id, activity]));
  return steps.flatMap(({ stepId, name, automatic, precision, waitingHoursEach }) => {
    const { liegezeitH = null, stapelIntervallH = null } = activities.get(stepId) ?? {};
    const batch = liegezeitH === null && stapelIntervallH !== null && waitingHoursEach > 0;
    const parameters = { step: name, hours: waitingHoursEach };
    return [
      ...(automatic && precision !== null
        ? [told('figures.automatic-step', { step: name }, stepId)]
        : []),
      ...(batch ? [told('figures.batch-waiting', parameters, stepId)] : []),
    ];
  });
}
