import { defaultFrontOfficeAssumptions } from '#pruefwerk/process-figures';
import {
  pathwayCode,
  type PathwayFile,
  type StudiedPart,
  type StudiedPathway,
} from '#pruefwerk/process-studies';
import type { FiguresNoteDto } from './process-figures.dto.ts';
import { guideView, handOverView, notesView, roleView } from './process-figures-view.ts';
import type { PathwayDto, PathwayStudyDto, StudiedPartDto } from './pathway.dto.ts';

export function pathwayView({ pathway, parts }: PathwayFile): PathwayDto {
  const { id, number, name, description, state, withdrawnReason, version } = pathway;
  return {
    ...{ id, number, code: pathwayCode(number), name, description },
    parts: parts.map((part) => ({ ...part, dependsOn: [...part.dependsOn] })),
    ...{ state, withdrawnReason, version },
  };
}

export function pathwayStudyView({ study, ...file }: StudiedPathway): PathwayStudyDto {
  const { schedule } = study;
  return {
    ...pathwayView(file),
    hours: schedule.hours,
    hoursOneByOne: study.hoursOneByOne,
    criticalPath: [...schedule.criticalPath],
    studied: study.parts.map((part) => partView(part, schedule)),
    roles: study.roles.map(roleView),
    handOvers: study.handOvers.map(handOverView),
    singlePoints: study.singlePoints.map((point) => ({ ...point })),
    guide: guideView(study.guide),
    frontOffice: { ...defaultFrontOfficeAssumptions, ...study.frontOffice },
    assumptions: study.parts.flatMap(partNotes),
  };
}

function partView(
  { facts, measured, intakeMinutes }: StudiedPart,
  { parts }: StudiedPathway['study']['schedule'],
): StudiedPartDto {
  const { process, figures } = measured;
  const { totals } = figures;
  const placed = parts.find(({ id }) => id === process.id);
  const { start = 0, end = 0, slack = 0, critical = false } = placed ?? {};
  return {
    ...{ processId: process.id, number: process.number, name: process.name },
    ...{ dependsOn: [...facts.dependsOn], reason: facts.reason, start, end, slack, critical },
    leadTimeHours: { ...totals.leadTimeHours.value },
    minutesPerCase: { ...totals.minutesPerCase.value },
    centsPerCase: { ...totals.centsPerCase.value },
    handOvers: totals.handOvers.value.base,
    contacts: totals.contacts.value.base,
    rolesMet: totals.rolesMet.value.base,
    intakeMinutes,
  };
}

function partNotes({ measured: { process, figures } }: StudiedPart): FiguresNoteDto[] {
  const { assumptions, problems } = notesView(figures);
  return [...problems, ...assumptions].map(({ text }) => ({
    text: { de: `${process.name}: ${text.de}`, en: `${process.name}: ${text.en}` },
    stepIds: [],
  }));
}
