import type { CriticismAnswer, CriticismPart, Obligation, TimeMethod } from '#pruefwerk/tasks';
import type { EmploymentStatus } from '#pruefwerk/staffing';

/** Fallzahl. */
export class TaskCaseloadDto {
  id: string;
  year: number;
  cases: number;
  source: string;
  /** Plain date. */
  countedOn: string | null;
  version: number;
}

export class TaskCriticismDto {
  questionId: string;
  answer: CriticismAnswer | null;
  remark: string;
  proposal: string;
  version: number;
}

export class TaskDto {
  id: string;
  /** 1, 1.1, 1.1.1. */
  number: string;
  /** 1 is a product, 2 a task, 3 a subtask. */
  level: number;
  title: string;
  description: string;
  obligation: Obligation | null;
  legalBasis: string[];
  unitId: string | null;
  /** Mean processing time of a case (mBZ). */
  minutes: number | null;
  minutesIncludeDistribution: boolean;
  timeMethod: TimeMethod | null;
  timeObservations: number | null;
  /** Half width of the 95 % interval in minutes. */
  timePrecision: number | null;
  timeRecordedOn: string | null;
  timeSource: string;
  staffStatus: EmploymentStatus;
  payGrade: string | null;
  /** Oldest year first. */
  caseloads: TaskCaseloadDto[];
  /** Given answers. */
  criticism: TaskCriticismDto[];
  withdrawnReason: string | null;
  version: number;
}

export class TaskUnitDto {
  id: string;
  name: string;
  /** With the units above it, unlike the name alone only there once. */
  path: string;
}

export class CriticismQuestionDto {
  id: string;
  part: CriticismPart;
  de: string;
  en: string;
  /** The answer that points to something that can be dropped or done better. */
  opening: CriticismAnswer;
}

/** Everything that the catalogue and the task criticism show. */
export class TaskCatalogueDto {
  /** In the order of the tree, withdrawn ones included. */
  tasks: TaskDto[];
  units: TaskUnitDto[];
  questions: CriticismQuestionDto[];
  /** Where the questions come from. */
  questionsSourceDe: string;
  questionsSourceEn: string;
}

/** What was written; the whole is read with `GET …/tasks`. */
export class TaskRecordDto {
  id: string;
  version: number;
}
