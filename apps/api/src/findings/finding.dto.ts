import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { type FindingStatus, findingStatuses } from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';
import { risks } from './red-flag-filter.dto.ts';

const PART = 20_000;

class FindingTextsDto {
  /** Prüffeld. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  area?: string;

  /** Maßstab. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(PART)
  criteria?: string;

  /** Sachverhalt. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(PART)
  condition?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(PART)
  cause?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(PART)
  effect?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(PART)
  recommendation?: string;

  /** Cents; the sum of the linked red flags when left out at first. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amountAtRiskCents?: number | null;

  /** Cents. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amountConfirmedCents?: number | null;

  /** Account of the manager whose finding it is. */
  @IsOptional()
  @IsUUID()
  addressedTo?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(5000)
  @IsUUID('all', { each: true })
  redFlagIds?: string[];
}

export class NewFindingDto extends FindingTextsDto {
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title: string;

  @IsIn(risks)
  risk: RiskLevel;
}

export class FindingChangeDto extends FindingTextsDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title?: string;

  @MayBeAbsent()
  @IsIn(risks)
  risk?: RiskLevel;
}

export class FindingStatusDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(findingStatuses)
  status: FindingStatus;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason: string | null = null;

  /** For `risk-accepted`: last day, yyyy-mm-dd. */
  @MayBeAbsent()
  @IsPlainDate()
  riskAcceptedUntil?: string;
}

export class FindingResponseDto {
  @IsInt()
  @Min(1)
  version: number;

  /** Stellungnahme of the audited office. */
  @IsString()
  @MaxLength(PART)
  response: string;
}

export class FindingDto {
  id: string;
  /** Shown as F-01. */
  number: number;
  title: string;
  area: string;
  criteria: string;
  condition: string;
  cause: string;
  effect: string;
  recommendation: string;
  risk: RiskLevel;
  amountAtRiskCents: number | null;
  amountConfirmedCents: number | null;
  response: string;
  addressedTo: string | null;
  status: FindingStatus;
  riskAcceptedUntil: string | null;
  createdBy: string;
  createdAt: Date;
  version: number;
}

/** With names beside the ids. */
export class NamedFindingDto extends FindingDto {
  createdByName: string | null;
  addressedToName: string | null;
}
