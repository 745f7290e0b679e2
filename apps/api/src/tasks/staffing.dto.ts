import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { EmploymentStatus } from '#pruefwerk/staffing';
import type { MissingFigure, StaffingParameterKind, TimeMethod } from '#pruefwerk/tasks';
import { MayBeAbsent } from '../dto-rules.ts';

export class StaffingQuery {
  /** Year of the caseloads; the newest with caseloads when left out. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;
}

class StaffingFigureDto {
  kind: StaffingParameterKind;
  status: EmploymentStatus | null;
  payGrade: string | null;
  /** Minutes per year, hundredths of a percent, or cents per hour. */
  value: number;
  validFrom: string | null;
  validTo: string | null;
  source: string;
  address: string | null;
  /** Year or day that a published figure holds for. */
  asOf: string | null;
  verified: boolean;
  /** In German, as published figures are quoted. */
  note: string | null;
}

/** A figure that the calculation rests on, with its source. */
export class StaffingParameterDto extends StaffingFigureDto {
  /** Null: a published figure, because the engagement has none of its own. */
  id: string | null;
}

export class OwnStaffingParameterDto extends StaffingFigureDto {
  id: string;
  version: number;
  withdrawnReason: string | null;
}

/** Base figure and the ends of the 95 % interval. */
export class StaffingRangeDto {
  low: number;
  base: number;
  high: number;
}

export class StaffingLineDto {
  taskId: string;
  number: string;
  level: number;
  title: string;
  unitId: string | null;
  cases: number | null;
  caseSource: string | null;
  countedOn: string | null;
  /** Mean processing time of a case. */
  minutes: number | null;
  timeMethod: TimeMethod | null;
  timeSource: string;
  timePrecision: number | null;
  timeRecordedOn: string | null;
  missing: MissingFigure[];
  /** On top of the minutes: 1.1 is 10 %; 1 when they hold the distribution time already. */
  factor: number;
  workingMinutes: StaffingParameterDto;
  personal: StaffingParameterDto | null;
  material: StaffingParameterDto | null;
  hourlyRate: StaffingParameterDto | null;
  minutesPerYear: StaffingRangeDto | null;
  /** Full posts (VZÄ). */
  posts: StaffingRangeDto | null;
  costCents: number | null;
}

export class StaffingSumDto {
  posts: StaffingRangeDto;
  minutesPerYear: StaffingRangeDto;
  costCents: number;
  tasks: number;
  /** Tasks that lack a figure and count as nothing. */
  incomplete: number;
  /** Tasks without an hourly rate: the cost leaves them out. */
  withoutRate: number;
}

export class StaffingUnitDto {
  /** Null: tasks for which no unit is named. */
  unitId: string | null;
  name: string | null;
  depth: number;
  own: StaffingSumDto;
  total: StaffingSumDto;
  /** Filled posts and posts of the staffing plan in the unit and below it; null where no unit is named. */
  fteActual: number | null;
  fteTarget: number | null;
}

export class StaffingDto {
  year: number;
  /** Years with caseloads, newest first. */
  years: number[];
  lines: StaffingLineDto[];
  units: StaffingUnitDto[];
  total: StaffingSumDto;
  fteActual: number;
  fteTarget: number;
  /** Of the engagement, withdrawn ones included. */
  ownParameters: OwnStaffingParameterDto[];
  /** What holds on the last day of the year: working minutes per status, distribution times. */
  parametersInForce: StaffingParameterDto[];
}
