import { Type } from 'class-transformer';
import { IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { RunAssumptionCode } from '#pruefwerk/process-simulation';
import type { SimulationState } from '#pruefwerk/process-studies';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import { SimulationSettingsDto } from './simulation-settings.dto.ts';

export class NewSimulationDto {
  /** May be empty. */
  @IsString()
  @MaxLength(200)
  name: string;

  @IsObject()
  @ValidateNested()
  @Type(() => SimulationSettingsDto)
  settings: SimulationSettingsDto;
}

/** Mean over the replications; bounds of the 95 % confidence interval, null with one replication. */
export class EstimateDto {
  value: number;
  low: number | null;
  high: number | null;
}

export class LeadTimeDto {
  mean: EstimateDto;
  p50: EstimateDto;
  p80: EstimateDto;
  p95: EstimateDto;
}

export class LatenessDto {
  deadlineDays: number;
  /** Share of the cases, 0 to 1. */
  share: EstimateDto;
}

export class RoleLoadDto {
  key: string;
  title: string;
  laneIds: string[];
  posts: number;
  utilisation: EstimateDto;
  /** Cases that wait, on average. */
  meanQueue: EstimateDto;
  longestQueue: number;
}

/** Per case. */
export class StepLoadDto {
  stepId: string;
  name: string;
  visits: number;
  workMin: number;
  queuedH: number;
  recordedH: number;
}

export class HistogramBarDto {
  fromH: number;
  /** Null: everything above. */
  toH: number | null;
  cases: number;
}

export class SimulationNoteDto {
  code: RunAssumptionCode | null;
  text: BothLanguagesDto;
  elementIds: string[];
}

export class SimulationResultDto {
  cases: number;
  leadTimeH: LeadTimeDto;
  late: LatenessDto | null;
  /** Most worked first. */
  roles: RoleLoadDto[];
  /** Key of the role that is worked most. */
  bottleneck: string | null;
  /** Activities along the flow. */
  steps: StepLoadDto[];
  histogram: HistogramBarDto[];
  casesUnderWay: EstimateDto;
  notes: SimulationNoteDto[];
  sha256: string;
}

export class SimulationProgressDto {
  done: number;
  total: number;
}

export class SimulationDto {
  id: string;
  number: number;
  /** For example `SIM-01`. */
  code: string;
  name: string;
  revision: number;
  settings: SimulationSettingsDto;
  state: SimulationState;
  /** While it runs. */
  progress: SimulationProgressDto | null;
  problem: BothLanguagesDto | null;
  result: SimulationResultDto | null;
  createdByName: string;
  createdAt: Date;
  endedAt: Date | null;
  version: number;
}

export class SimulatableRoleDto {
  key: string;
  title: string;
  /** Full posts as recorded; null: not recorded. */
  vzaeIst: number | null;
  /** Where the posts come from; null: from the model, with no organisation to compare. */
  source: BothLanguagesDto | null;
}

export class SimulatableTimerDto {
  eventId: string;
  name: string;
  /** Activity that it is attached to; null for a timer in the way. */
  attachedTo: string | null;
  interrupts: boolean;
  /** As the model says it; null: it does not. */
  durationH: number | null;
}

/** Settings to begin with, what can be set, and the runs, newest first. */
export class SimulationDeskDto {
  processId: string;
  processName: string;
  revision: number;
  usual: SimulationSettingsDto;
  roles: SimulatableRoleDto[];
  timers: SimulatableTimerDto[];
  runs: SimulationDto[];
}
