import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import type { AnalysisRun, RunOutcome, RunRule, RunState } from '#pruefwerk/analysis';
import { MayBeAbsent } from '../dto-rules.ts';

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

export class AnalysisRunDto {
  id: string;
  datasetId: string;
  number: number;
  rules: RunRule[];
  ruleSet: string;
  land: string;
  signingLimits: object[];
  state: RunState;
  /** Follow it at /analysis-runs/{id}/events. */
  jobId: string | null;
  problemCode: string | null;
  outcomes: RunOutcome[];
  added: number;
  seenAgain: number;
  notSeen: number;
  followUp: AnalysisRun['followUp'];
  createdBy: string;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

export class AnalysisRunPageDto {
  items: AnalysisRunDto[];
  page: number;
  pageSize: number;
  total: number;
}

export class RuleQuery {
  @IsOptional()
  @IsIn(['de', 'en'])
  language: 'de' | 'en' = 'de';
}
