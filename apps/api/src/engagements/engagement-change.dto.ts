import { IsIn, IsInt, IsObject, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { type Land, LANDS } from '#pruefwerk/calendar';
import {
  type EngagementStatus,
  engagementStatuses,
  type RuleOverrides,
} from '#pruefwerk/engagements';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';
import { IsDescribedAsRuleOverrides } from './rule-overrides.ts';

/** Fields that are absent stay as they are. */
export class EngagementChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  number?: string;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title?: string;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  authorityName?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  subject?: string;

  @MayBeAbsent()
  @IsPlainDate()
  periodFrom?: string;

  @MayBeAbsent()
  @IsPlainDate()
  periodTo?: string;

  @MayBeAbsent()
  @IsIn(LANDS)
  land?: Land;

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  confidentiality?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  cashLimitCents?: number;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100)
  retentionYears?: number;

  @MayBeAbsent()
  @IsIn(engagementStatuses)
  status?: EngagementStatus;

  @MayBeAbsent()
  @IsObject()
  @IsDescribedAsRuleOverrides(false)
  ruleOverrides?: RuleOverrides;
}
