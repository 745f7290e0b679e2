import type { ProblemTexts } from '#pruefwerk/problems';
import {
  defaultGuideAssumptions,
  type Figure,
  figureTexts,
  type GuideEffect,
  type ProcessFigures,
  type RoleFigures,
  type StepFigures,
  type Totals,
  visitTexts,
} from '#pruefwerk/process-figures';
import type { MeasuredProcess } from '#pruefwerk/process-studies';
import type { ParameterInForce } from '#pruefwerk/tasks';
import type { FigureDto } from './figure.dto.ts';
import { toldNote } from './told-note.ts';
import type {
  FigureParameterDto,
  FiguresNoteDto,
  GuideDto,
  HandOverDto,
  ProcessFiguresDto,
  ProcessTotalsDto,
  RoleFiguresDto,
  StepFiguresDto,
} from './process-figures.dto.ts';

export function figuresView({
  process,
  figures,
  guide,
  parameters,
}: MeasuredProcess): ProcessFiguresDto {
  const { casesPerYear } = figures;
  const { id: processId, number, name, kind, revision } = process;
  return {
    ...{ processId, number, name, kind, revision, casesPerYear },
    totals: totalsView(figures.totals),
    steps: figures.steps.map((step) => stepView(step, casesPerYear)),
    roles: figures.roles.map(roleView),
    handOvers: figures.handOvers.map(handOverView),
    singlePoints: figures.singlePoints.map((point) => ({ ...point })),
    guide: guideView(guide),
    ...notesView(figures),
    parameters: parameters.map(parameterView),
  };
}

function totalsView(totals: Totals): ProcessTotalsDto {
  return {
    minutesPerCase: figureView(totals.minutesPerCase),
    minutesPerYear: totals.minutesPerYear && figureView(totals.minutesPerYear),
    posts: totals.posts && figureView(totals.posts),
    centsPerCase: figureView(totals.centsPerCase),
    centsPerYear: totals.centsPerYear && figureView(totals.centsPerYear),
    waitingHours: figureView(totals.waitingHours),
    transportHours: figureView(totals.transportHours),
    leadTimeHours: figureView(totals.leadTimeHours),
    handOvers: figureView(totals.handOvers),
    mediaBreaks: figureView(totals.mediaBreaks),
    contacts: figureView(totals.contacts),
    rolesMet: figureView(totals.rolesMet),
  };
}

export function figureView({ unit, value, lines }: Figure): FigureDto {
  const plain = lines.map((line) => ({
    ...line,
    factors: line.factors.map((factor) => ({ ...factor })),
  }));
  return { unit, value: { ...value }, lines: plain };
}

function stepView(step: StepFigures, cases: number | null): StepFiguresDto {
  const { stepId, number, name, role, payGrade, visits, times } = step;
  const { precision, method, automatic, centsPerHour } = step;
  const base = step.minutesPerCase.base;
  return {
    ...{ stepId, number, name, role, payGrade, visits, times, precision, method, automatic },
    minutesEach: step.minutesEach?.base ?? null,
    minutesPerCase: { ...step.minutesPerCase },
    hoursPerYear: cases === null ? null : (base * cases) / 60,
    waitingHours: visits * step.waitingHoursEach,
    transportHours: visits * step.transportHoursEach,
    centsPerCase: centsPerHour === null ? null : (base * centsPerHour) / 60,
  };
}

export function roleView({ stepIds, ...role }: RoleFigures): RoleFiguresDto {
  return { ...role, steps: stepIds.length };
}

export function handOverView(handOver: ProcessFigures['handOvers'][number]): HandOverDto {
  const { fromRole, toRole, count, waitingHours, transferHours, separating } = handOver;
  return { fromRole, toRole, count, waitingHours, transferHours, separating };
}

export function guideView(effect: GuideEffect): GuideDto {
  return { ...defaultGuideAssumptions, ...effect };
}

const texts: ProblemTexts = { ...visitTexts, ...figureTexts };

export function notesView({
  assumptions,
  problems,
}: Pick<ProcessFigures, 'assumptions' | 'problems'>): {
  assumptions: FiguresNoteDto[];
  problems: FiguresNoteDto[];
} {
  return {
    assumptions: assumptions.map(({ stepId, ...note }) => ({
      text: told(note),
      stepIds: stepId === null ? [] : [stepId],
    })),
    problems: problems.map(({ stepIds, ...note }) => ({ text: told(note), stepIds: [...stepIds] })),
  };
}

type Told = Pick<ProcessFigures['problems'][number], 'parameters'> & { readonly code: string };

const told = (note: Told) => toldNote(texts, note);

export function parameterView(parameter: ParameterInForce): FigureParameterDto {
  const { kind, payGrade, value, id, source, address, verified, note } = parameter;
  const asOf = parameter.asOf ?? parameter.validFrom;
  return { kind, payGrade, value, own: id !== null, source, address, asOf, verified, note };
}
