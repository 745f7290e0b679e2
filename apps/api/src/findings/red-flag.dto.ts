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
import {
  type Disposition,
  dispositions,
  type RedFlagFace,
  type RedFlagListRequest,
  type RedFlagSort,
  type RedFlagWording,
} from '#pruefwerk/findings';
import type { PaymentRecord } from '#pruefwerk/payment-check';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sliceOf } from '../paging/page.ts';
import { sortChoices, sortOrder, type Sort } from '../paging/sort.ts';

const sortFields = ['number', 'amount', 'risk', 'rule', 'date'] as const satisfies RedFlagSort[];
const risks = ['high', 'medium', 'low'] as const satisfies RiskLevel[];

/** `?rule=a&rule=b` as well as `?rule=a,b`. */
const list = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

export class RedFlagQuery extends PageQuery {
  @IsOptional()
  @Transform(list)
  @IsString({ each: true })
  @ArrayMaxSize(200)
  @MaxLength(100, { each: true })
  rule?: string[];

  @IsOptional()
  @Transform(list)
  @IsIn(risks, { each: true })
  risk?: RiskLevel[];

  @IsOptional()
  @Transform(list)
  @IsIn(dispositions, { each: true })
  disposition?: Disposition[];

  @IsOptional()
  @IsUUID()
  datasetId?: string;

  @IsOptional()
  @IsUUID()
  runId?: string;

  /** True: only those that the last run did not find any more; false: only the others. */
  @IsOptional()
  @Transform(
    ({ value }) => (value === 'true' ? true : value === 'false' ? false : value) as unknown,
  )
  @IsBoolean()
  notSeen?: boolean;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  minAmountCents?: number;

  /** Part of sentence, case or voucher. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @IsOptional()
  @IsIn(sortChoices(sortFields))
  sort: Sort<RedFlagSort> = 'number';
}

export function redFlagRequest(query: RedFlagQuery): RedFlagListRequest {
  const { rule, risk, disposition, runId, datasetId, notSeen, minAmountCents, text, sort } = query;
  const { field, descending } = sortOrder<RedFlagSort>(sort);
  return {
    ...sliceOf(query),
    ...{ sort: field, descending },
    ...(rule && { ruleIds: rule }),
    ...(risk && { risks: risk }),
    ...(disposition && { dispositions: disposition }),
    ...(runId && { runId }),
    ...(datasetId && { datasetId }),
    ...(notSeen !== undefined && { notSeen }),
    ...(minAmountCents !== undefined && { minAmountCents }),
    ...(text && { text }),
  };
}

export class DispositionDto {
  @IsIn(dispositions)
  disposition: Disposition;

  /** One sentence; required for everything but `open`. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason: string | null = null;

  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;
}

export class UndoDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;
}

export class RedFlagDto {
  id: string;
  /** Shown as A-0001. */
  number: number;
  fingerprint: string;
  ruleId: string;
  ruleVersion: number;
  datasetId: string;
  firstRunId: string;
  lastRunId: string;
  notSeenInRunId: string | null;
  risk: RiskLevel;
  aboutPersons: boolean;
  wording: Readonly<Record<'de' | 'en', RedFlagWording>>;
  facts: Readonly<Record<string, string | number | boolean | null>>;
  face: RedFlagFace;
  amountAtRiskCents: number;
  payments: number;
  disposition: Disposition;
  dispositionReason: string | null;
  disposedBy: string | null;
  disposedAt: Date | null;
  version: number;
}

export class RedFlagPageDto {
  items: RedFlagDto[];
  page: number;
  pageSize: number;
  total: number;
}

export class RedFlagCountDto {
  ruleId: string;
  disposition: Disposition;
  count: number;
}

export class DisposalDto {
  step: number;
  disposition: Disposition;
  reason: string | null;
  undoes: number | null;
  disposedBy: string;
  disposedAt: Date;
}

export class ExplanationDto {
  /** Explanations that would make the red flag harmless. */
  harmless: string[];
  /** What to ask for. */
  requests: string[];
}

export class ExplanationsDto {
  de: ExplanationDto;
  en: ExplanationDto;
}

export class RedFlagFileDto {
  redFlag: RedFlagDto;
  explanation: ExplanationsDto;
  evidence: PaymentRecord[];
  disposals: DisposalDto[];
  findingIds: string[];
}
