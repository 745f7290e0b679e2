import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, IsUUID } from 'class-validator';
import type { AnalysisRun, RunState, RunView } from '#pruefwerk/analysis';
import { MayBeAbsent } from '../dto-rules.ts';
import { AreParameterValues, type ParameterValueDto } from './parameter-value.ts';
import { type RunOutcomeDto, runOutcomeDto } from './run-outcome.dto.ts';
import type { RunSnapshotDto } from './run-event.dto.ts';

export class NewAnalysisRunDto {
  @IsUUID()
  datasetId: string;

  /** Rules to run; all of them when left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  ruleIds?: string[];

  /** Values by `rule.parameter`, as a person types them; they override those of the engagement. */
  @MayBeAbsent()
  @IsObject()
  parameters?: Record<string, string | number | boolean>;

  /** `workbook`: issue one as soon as the run is done. */
  @MayBeAbsent()
  @IsIn(['none', 'workbook'])
  followUp?: AnalysisRun['followUp'];
}

export class RunRuleDto {
  id: string;
  version: number;
  @AreParameterValues()
  parameters: Record<string, ParameterValueDto>;
}

export class RunSigningLimitDto {
  limitCents: number;
  /** Code or name of the unit; null for all of them. */
  orgUnit: string | null;
  /** Plain dates, both inclusive. */
  validFrom: string | null;
  validTo: string | null;
}

export class RunDatasetDto {
  id: string;
  files: string[];
  rows: number;
  /** First digits of the content's SHA-256. */
  sha256Short: string;
}

export class AnalysisRunDto {
  id: string;
  datasetId: string;
  dataset: RunDatasetDto;
  number: number;
  rules: RunRuleDto[];
  ruleSet: string;
  land: string;
  signingLimits: RunSigningLimitDto[];
  state: RunState;
  /** Follow it at /analysis-runs/{id}/events. */
  jobId: string | null;
  problemCode: string | null;
  /** While it is at work. */
  progress: RunSnapshotDto | null;
  /** In the order of the rules; empty until the run is done. */
  outcomes: RunOutcomeDto[];
  /** Hash over all that was found, equal on every engine and machine; null until the run is done. */
  resultSha256: string | null;
  /** Red flags that were new, and those known already; without those about persons, except for the lead. */
  added: number;
  seenAgain: number;
  /** Not found any more; null where those about persons cannot be told apart. */
  notSeen: number | null;
  followUp: AnalysisRun['followUp'];
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  version: number;
}

export class AnalysisRunPageDto {
  items: AnalysisRunDto[];
  page: number;
  pageSize: number;
  total: number;
}

/** The answer is a plain copy: what a run fixes is read-only inside. */
export function analysisRunDto(run: RunView): AnalysisRunDto {
  return {
    ...run,
    rules: run.rules.map((rule) => ({ ...rule, parameters: parametersDto(rule.parameters) })),
    outcomes: run.outcomes.map(runOutcomeDto),
  };
}

function parametersDto(
  parameters: RunView['rules'][number]['parameters'],
): Record<string, ParameterValueDto> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, parameterValue(value)]),
  );
}

export function parameterValue(value: number | string | boolean | readonly string[]) {
  return typeof value === 'object' ? [...value] : value;
}
