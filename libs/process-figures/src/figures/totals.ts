import type { ProcessModel } from '#pruefwerk/bpmn';
import { distributionFactor } from '#pruefwerk/staffing';
import { leadTime } from '../lead-time/lead-time.ts';
import { contactLines } from '../hand-overs/contacts.ts';
import type { HandOver } from '../hand-overs/hand-over-matrix.ts';
import type { Visits } from '../visits/expected-visits.ts';
import {
  type Figure,
  figure,
  line,
  type Range,
  sumFigure,
  sumOf,
  times,
  type TraceLine,
  WHOLE,
} from './figure.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { costOf, type RoleFigures } from './role-figures.ts';
import type { StepFigures } from './step-figures.ts';

/** The figures of a process. Those per year are null without a number of cases. */
export interface Totals {
  readonly minutesPerCase: Figure;
  readonly minutesPerYear: Figure | null;
  /** Full posts with distribution time. */
  readonly posts: Figure | null;
  readonly centsPerCase: Figure;
  readonly centsPerYear: Figure | null;
  readonly waitingHours: Figure;
  readonly transportHours: Figure;
  readonly leadTimeHours: Figure;
  readonly handOvers: Figure;
  readonly mediaBreaks: Figure;
  readonly contacts: Figure;
  /** Roles that a case meets on average: contact persons at the least. */
  readonly rolesMet: Figure;
}

interface Known {
  readonly steps: readonly StepFigures[];
  readonly roles: readonly RoleFigures[];
  readonly handOvers: readonly HandOver[];
  readonly visits: Visits;
  readonly cases: number | null;
}

export function totalsOf(model: ProcessModel, inputs: FigureInputs, known: Known): Totals {
  const { steps, roles, handOvers, visits, cases } = known;
  const minutes = sumOf(steps.map(({ minutesPerCase }) => minutesPerCase));
  const cents = sumOf(steps.map(costOf));
  const names = new Map(roles.map(({ key, name }) => [key, name]));
  return {
    minutesPerCase: figure('minutes', minutes, steps.map(minuteLine)),
    ...perYear(minutes, cents, cases, inputs),
    centsPerCase: figure('cents', cents, steps.map(costLine)),
    waitingHours: sumFigure(
      'hours',
      steps.map((one) => hourLine(one, one.waitingHoursEach)),
    ),
    transportHours: sumFigure('hours', [
      ...steps.map((one) => hourLine(one, one.transportHoursEach)),
      ...arrowLines(model, visits),
    ]),
    leadTimeHours: leadTimeFigure(model, steps),
    handOvers: sumFigure(
      'count',
      handOvers.map(({ fromRole, toRole, count }) => {
        const label = `${names.get(fromRole) ?? ''} → ${names.get(toRole) ?? ''}`;
        return line({ label, stepId: null }, { visits: count });
      }),
    ),
    mediaBreaks: sumFigure('count', breakLines(model, visits)),
    contacts: sumFigure('count', contactLines(model, visits)),
    rolesMet: sumFigure(
      'count',
      roles.map(({ name, shareOfCases }) =>
        line({ label: name, stepId: null }, { share: shareOfCases }),
      ),
    ),
  };
}

const placeOf = ({ name, stepId }: StepFigures) => ({ label: name, stepId });

const minuteLine = (one: StepFigures): TraceLine =>
  line(placeOf(one), {
    ...{ visits: one.visits, times: one.times },
    minutesEach: one.minutesEach?.base ?? 0,
  });

const costLine = (one: StepFigures): TraceLine =>
  line(
    placeOf(one),
    {
      ...{ minutesPerCase: one.minutesPerCase.base, centsPerHour: one.centsPerHour ?? 0 },
      minutesPerHour: 60,
    },
    ['minutesPerHour'],
  );

const hourLine = (one: StepFigures, hoursEach: number): TraceLine =>
  line(placeOf(one), { visits: one.visits, hoursEach });

function arrowLines(model: ProcessModel, { perFlow }: Visits): TraceLine[] {
  const names = new Map(model.steps.map(({ id, name }) => [id, name]));
  return model.flows.flatMap(({ id, name, fromId, toId, iks }) => {
    if (iks.uebergabeZeitH === null) return [];
    const label = name || `${names.get(fromId) ?? ''} → ${names.get(toId) ?? ''}`;
    const factors = { visits: perFlow.get(id) ?? 0, hoursEach: iks.uebergabeZeitH };
    return [line({ label, stepId: toId }, factors)];
  });
}

function breakLines(model: ProcessModel, { perStep }: Visits): TraceLine[] {
  return model.steps
    .filter(({ mediaBreak }) => mediaBreak !== null)
    .map(({ id, name }) => line({ label: name, stepId: id }, { visits: perStep.get(id) ?? 0 }));
}

function perYear(
  minutes: Range,
  cents: Range,
  casesPerYear: number | null,
  { staffing }: FigureInputs,
): Pick<Totals, 'minutesPerYear' | 'posts' | 'centsPerYear'> {
  if (casesPerYear === null) return { minutesPerYear: null, posts: null, centsPerYear: null };
  const { workingMinutes } = staffing;
  const distribution = distributionFactor(staffing);
  const year = times(minutes, casesPerYear);
  const factors = { minutesPerYear: year.base, distribution, workingMinutes };
  return {
    minutesPerYear: figure('minutes', year, [
      line(WHOLE, { minutesPerCase: minutes.base, casesPerYear }),
    ]),
    posts: figure('posts', times(year, distribution / workingMinutes), [
      line(WHOLE, factors, ['workingMinutes']),
    ]),
    centsPerYear: figure('cents', times(cents, casesPerYear), [
      line(WHOLE, { centsPerCase: cents.base, casesPerYear }),
    ]),
  };
}

/** Low and high take the same longest ways as the base. */
function leadTimeFigure(model: ProcessModel, steps: readonly StepFigures[]): Figure {
  const byId = new Map(steps.map((one) => [one.stepId, one]));
  const arrows = new Map(model.flows.map(({ id, iks }) => [id, iks.uebergabeZeitH ?? 0]));
  const { hours, weights } = leadTime(model, {
    ofStep: (id) => hoursEach(byId.get(id), 'base'),
    ofFlow: (id) => arrows.get(id) ?? 0,
  });
  const sum = (part: keyof Range): number =>
    steps.reduce((all, one) => all + (weights.get(one.stepId) ?? 0) * hoursEach(one, part), 0);
  const lines = steps.map((one) => {
    const factors = { visits: weights.get(one.stepId) ?? 0, hoursEach: hoursEach(one, 'base') };
    return line(placeOf(one), factors);
  });
  const onArrows = Math.max(0, hours - sum('base'));
  const rest = onArrows > 1e-9 ? [line(WHOLE, { hoursEach: onArrows })] : [];
  const value = { low: sum('low') + onArrows, base: hours, high: sum('high') + onArrows };
  return figure('hours', value, [...lines, ...rest]);
}

function hoursEach(step: StepFigures | undefined, part: keyof Range): number {
  if (!step) return 0;
  return step.waitingHoursEach + step.transportHoursEach + step.workHoursEach[part];
}
