import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type Disposition, dispositions, type RedFlagFilter } from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { IsPlainDate } from '../dto-rules.ts';
import { asBoolean, asList } from './query-values.ts';

export const risks = ['high', 'medium', 'low'] as const satisfies RiskLevel[];

/** What a list of red flags is narrowed by; the same in the list, its facets and a bulk disposition. */
export class RedFlagFilterDto {
  @IsOptional()
  @Transform(asList)
  @IsString({ each: true })
  @ArrayMaxSize(200)
  @MaxLength(100, { each: true })
  rule?: string[];

  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(risks, { each: true })
  risk?: RiskLevel[];

  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(dispositions, { each: true })
  disposition?: Disposition[];

  @IsOptional()
  @IsUUID()
  datasetId?: string;

  /** Only those that rest on this payment (`row_no`) of a dataset. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  rowNo?: number;

  @IsOptional()
  @IsUUID()
  runId?: string;

  /** True: only those that the last run did not find any more; false: only the others. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  notSeen?: boolean;

  /** True: only those that a finding rests on; false: only the others. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  hasFinding?: boolean;

  /** True: only those that point at an employee, which the lead alone is shown; false: only the others. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  aboutPersons?: boolean;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  minAmountCents?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  maxAmountCents?: number;

  /** Exactly this case number. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseNumber?: string;

  /** First payment on this day or later, yyyy-mm-dd. */
  @IsOptional()
  @IsPlainDate()
  dateFrom?: string;

  /** First payment on this day or earlier, yyyy-mm-dd. */
  @IsOptional()
  @IsPlainDate()
  dateTo?: string;

  /** Part of sentence, case or voucher. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;
}

export function redFlagFilter(query: RedFlagFilterDto): RedFlagFilter {
  const { rule, risk, disposition, runId, datasetId, caseNumber, dateFrom, dateTo, text } = query;
  const { notSeen, hasFinding, aboutPersons, minAmountCents, maxAmountCents } = query;
  return {
    ...(rule && { ruleIds: rule }),
    ...(risk && { risks: risk }),
    ...(disposition && { dispositions: disposition }),
    ...(runId && { runId }),
    ...(datasetId && { datasetId }),
    ...(caseNumber && { caseNumber }),
    ...(dateFrom && { dateFrom }),
    ...(dateTo && { dateTo }),
    ...(text && { text }),
    ...(typeof query.rowNo === 'number' && { rowNo: query.rowNo }),
    ...(typeof notSeen === 'boolean' && { notSeen }),
    ...(typeof hasFinding === 'boolean' && { hasFinding }),
    ...(typeof aboutPersons === 'boolean' && { aboutPersons }),
    ...(typeof minAmountCents === 'number' && { minAmountCents }),
    ...(typeof maxAmountCents === 'number' && { maxAmountCents }),
  };
}
