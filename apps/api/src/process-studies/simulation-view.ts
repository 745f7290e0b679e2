import type { ProcessModel } from '#pruefwerk/bpmn';
import { figureTexts, visitTexts } from '#pruefwerk/process-figures';
import {
  OFFICE,
  rolesOf,
  runAssumptionTexts,
  type SimulationResult,
} from '#pruefwerk/process-simulation';
import {
  postsFrom,
  postsFromModel,
  type SimulationDesk,
  type SimulationView,
} from '#pruefwerk/process-studies';
import { problemText } from '#pruefwerk/problems';
import { problemCatalogue } from '../problems/problem-catalogue.ts';
import { settingsView } from './simulation-settings-view.ts';
import { toldNote } from './told-note.ts';
import type {
  SimulationDeskDto,
  SimulationDto,
  SimulationNoteDto,
  SimulationResultDto,
} from './simulation.dto.ts';

export function deskView(desk: SimulationDesk): SimulationDeskDto {
  const { process, model, posts, usual, runs } = desk;
  const names = new Map(model.steps.map(({ id, name }) => [id, name]));
  return {
    ...{ processId: process.id, processName: process.name, revision: process.revision },
    usual: settingsView(usual, true),
    roles: rolesOf(model).map(({ key, title, lanes }) => {
      const told = lanes.flatMap(({ iks }) => iks.vzaeIst ?? []);
      const vzaeIst = told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
      return { key, title, vzaeIst, source: sourceOf(lanes, posts) };
    }),
    timers: timersOf(model),
    runs: runs.map((view) => runView(view, names)),
  };
}

/** The same sentence as under the figures: which posts of the organisation are meant, or that none fits. */
function sourceOf(
  lanes: ProcessModel['lanes'],
  { lanes: found, date }: SimulationDesk['posts'],
): { de: string; en: string } | null {
  if (found.length === 0) return null;
  const ids = new Set(lanes.map(({ id }) => id));
  const own = found.find(({ laneId }) => ids.has(laneId));
  const note = own ? postsFrom(own, date) : postsFromModel(lanes.map(({ name }) => name));
  return toldNote(figureTexts, note);
}

function timersOf({ steps }: ProcessModel): SimulationDeskDto['timers'] {
  const timers = steps.filter(
    ({ type, event }) =>
      event?.trigger === 'timer' && (type === 'boundaryEvent' || type === 'intermediateCatchEvent'),
  );
  return timers.map(({ id, name, event }) => ({
    ...{ eventId: id, name, attachedTo: event?.attachedTo ?? null },
    interrupts: event?.interrupting ?? true,
    durationH: event?.durationH ?? null,
  }));
}

type Names = ReadonlyMap<string, string>;

function runView({ run, createdByName, job }: SimulationView, names: Names): SimulationDto {
  const { id, number, name, revision, settings, state, result, createdAt, endedAt, version } = run;
  const holidays = (settings.hours[OFFICE]?.closedDays.length ?? 0) > 0;
  const total = (settings.cases + settings.warmUpCases) * settings.replications;
  return {
    ...{ id, number, code: `SIM-${String(number).padStart(2, '0')}`, name, revision, state },
    settings: settingsView(settings, holidays),
    progress: job ? { done: job.done, total: job.total ?? total } : null,
    problem: run.problemCode === null ? null : problemIn(run.problemCode),
    result: result && resultView(result, run.resultSha256 ?? '', names),
    ...{ createdByName, createdAt, endedAt, version },
  };
}

function problemIn(code: string): { de: string; en: string } {
  return {
    de: problemText(problemCatalogue, code, {}, 'de'),
    en: problemText(problemCatalogue, code, {}, 'en'),
  };
}

function resultView(result: SimulationResult, sha256: string, names: Names): SimulationResultDto {
  const { cases, leadTimeH, late, roles, bottleneck, steps, histogram, casesUnderWay } = result;
  return {
    ...{ cases, leadTimeH: { ...leadTimeH }, late, bottleneck, casesUnderWay, sha256 },
    roles: roles.map((role) => ({ ...role, laneIds: [...role.laneIds] })),
    steps: steps
      .filter(({ workMin, queuedH, recordedH }) => workMin + queuedH + recordedH > 0)
      .map((step) => ({ ...step, name: names.get(step.stepId) ?? '' })),
    histogram: histogram.map((bar) => ({ ...bar })),
    notes: notesOf(result),
  };
}

function notesOf(result: SimulationResult): SimulationNoteDto[] {
  const { assumptions, flowAssumptions, flowProblems } = result;
  const flow = [
    ...flowProblems.map(({ stepIds, ...one }) => ({ ...one, elementIds: [...stepIds] })),
    ...flowAssumptions.map(({ stepId, ...one }) => ({
      ...one,
      elementIds: stepId === null ? [] : [stepId],
    })),
  ];
  return [
    ...assumptions.map(({ code, elementIds }) => ({
      ...{ code, text: { ...runAssumptionTexts[code] }, elementIds: [...elementIds] },
    })),
    ...flow.map(({ code, parameters, elementIds }) => ({
      code: null,
      text: toldNote(visitTexts, { code, parameters }),
      elementIds,
    })),
  ];
}
