import {
  CRITICISM_SOURCE,
  criticismQuestions,
  type TaskCaseload,
  type TaskCriticism,
  type TaskFile,
  type UnitPath,
} from '#pruefwerk/tasks';
import type {
  TaskCaseloadDto,
  TaskCatalogueDto,
  TaskCriticismDto,
  TaskDto,
  TaskRecordDto,
} from './task.dto.ts';

export function catalogueView(
  catalogue: readonly TaskFile[],
  units: readonly UnitPath[],
): TaskCatalogueDto {
  return {
    tasks: catalogue.map(taskView),
    units: [...units],
    questions: [...criticismQuestions],
    questionsSourceDe: CRITICISM_SOURCE.de,
    questionsSourceEn: CRITICISM_SOURCE.en,
  };
}

function taskView({ task, level, caseloads, criticism }: TaskFile): TaskDto {
  const { id, number, title, description, obligation, legalBasis, unitId, minutes } = task;
  const { minutesIncludeDistribution, timeMethod, timeObservations, timePrecision } = task;
  const { timeRecordedOn, timeSource, staffStatus, payGrade, withdrawnReason, version } = task;
  return {
    ...{ id, number, level, title, description, obligation, legalBasis, unitId, minutes },
    ...{ minutesIncludeDistribution, timeMethod, timeObservations, timePrecision },
    ...{ timeRecordedOn, timeSource, staffStatus, payGrade, withdrawnReason, version },
    caseloads: caseloads.map(caseloadView),
    criticism: criticism.map(criticismView),
  };
}

function caseloadView(caseload: TaskCaseload): TaskCaseloadDto {
  const { id, year, cases, source, countedOn, version } = caseload;
  return { id, year, cases, source, countedOn, version };
}

export function criticismView(record: TaskCriticism): TaskCriticismDto {
  const { questionId, answer, remark, proposal, version } = record;
  return { questionId, answer, remark, proposal, version };
}

export function recordView({ id, version }: TaskRecordDto): TaskRecordDto {
  return { id, version };
}
