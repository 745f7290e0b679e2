import type { TimeMethod } from '#pruefwerk/bpmn';
import type { ProcessKind } from '#pruefwerk/processes';
import type { StaffingParameterKind } from '#pruefwerk/tasks';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import type { FigureDto, RangeDto } from './figure.dto.ts';

export class StepFiguresDto {
  stepId: string;
  /** Null for an event that holds waiting time. */
  number: number | null;
  name: string;
  role: string | null;
  payGrade: string | null;
  /** Expected visits per case. */
  visits: number;
  /** Executions per visit. */
  times: number;
  /** Minutes of a person per execution; null when none is recorded. */
  minutesEach: number | null;
  minutesPerCase: RangeDto;
  /** Null without a number of cases. */
  hoursPerYear: number | null;
  /** Half width of the time as a share of it. */
  precision: number | null;
  method: TimeMethod | null;
  /** Hours per case. */
  waitingHours: number;
  transportHours: number;
  automatic: boolean;
  /** Cents per case, not rounded; null without a rate. */
  centsPerCase: number | null;
}

export class RoleFiguresDto {
  key: string;
  name: string;
  unit: string | null;
  site: string | null;
  /** Full posts there are, or are planned. */
  posts: number | null;
  deputy: string | null;
  steps: number;
  /** Share of the cases that meets this role, 0 to 1. */
  shareOfCases: number;
  minutesPerCase: RangeDto;
  centsPerCase: RangeDto;
  postsNeeded: RangeDto | null;
  utilisation: number | null;
}

export class HandOverDto {
  /** Keys of roles. */
  fromRole: string;
  toRole: string;
  /** Per case. */
  count: number;
  waitingHours: number;
  transferHours: number;
  /** Part of the count that keeps duties apart. */
  separating: number;
}

export class SinglePointDto {
  roleKey: string;
  /** False: the number of posts is not recorded. */
  onePost: boolean;
}

export class FiguresNoteDto {
  text: BothLanguagesDto;
  /** Steps it is about; empty for the whole process. */
  stepIds: string[];
}

/** What a case manager (Lotse) would change, per case; low is the least favourable. */
export class GuideDto {
  bundledShare: RangeDto;
  setUpMinutes: RangeDto;
  guideMinutes: RangeDto;
  handOversBefore: number;
  separating: number;
  handOversSaved: RangeDto;
  contactPersonsBefore: number;
  contactPersonsAfter: RangeDto;
  hoursSaved: RangeDto;
  minutesSaved: RangeDto;
}

export class FigureParameterDto {
  kind: StaffingParameterKind;
  payGrade: string | null;
  /** Minutes per year, hundredths of a percent, or cents per hour. */
  value: number;
  /** The engagement recorded it; otherwise a published figure stands in. */
  own: boolean;
  source: string;
  address: string | null;
  /** Year or day that it holds for. */
  asOf: string | null;
  verified: boolean;
  note: string | null;
}

export class ProcessTotalsDto {
  minutesPerCase: FigureDto;
  minutesPerYear: FigureDto | null;
  posts: FigureDto | null;
  /** Cents, not rounded. */
  centsPerCase: FigureDto;
  centsPerYear: FigureDto | null;
  waitingHours: FigureDto;
  transportHours: FigureDto;
  leadTimeHours: FigureDto;
  handOvers: FigureDto;
  mediaBreaks: FigureDto;
  contacts: FigureDto;
  rolesMet: FigureDto;
}

export class ProcessFiguresDto {
  processId: string;
  number: number;
  name: string;
  kind: ProcessKind;
  revision: number;
  casesPerYear: number | null;
  totals: ProcessTotalsDto;
  /** Along the flow. */
  steps: StepFiguresDto[];
  /** In the order in which a case meets them. */
  roles: RoleFiguresDto[];
  /** The most frequent first. */
  handOvers: HandOverDto[];
  singlePoints: SinglePointDto[];
  guide: GuideDto;
  assumptions: FiguresNoteDto[];
  problems: FiguresNoteDto[];
  parameters: FigureParameterDto[];
}
