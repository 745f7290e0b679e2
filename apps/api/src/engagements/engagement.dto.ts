import { IsIn, IsInt, IsObject, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { EngagementRole, Permission } from '#pruefwerk/access';
import { type Land, LANDS } from '#pruefwerk/calendar';
import {
  engagementDefaults,
  engagementSortFields,
  type EngagementStatus,
  engagementStatuses,
  type RuleOverrides,
} from '#pruefwerk/engagements';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sortChoices, type Sort } from '../paging/sort.ts';
import { IsDescribedAsRuleOverrides } from './rule-overrides.ts';

export class EngagementQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(sortChoices(engagementSortFields))
  sort: Sort<(typeof engagementSortFields)[number]> = '-createdAt';

  /** Part of number, title or authority. */
  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  search?: string;

  @MayBeAbsent()
  @IsIn(engagementStatuses)
  status?: EngagementStatus;
}

export class NewEngagementDto {
  /** Reference number of the office, unique. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  number: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  /** Authority under audit. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  authorityName: string;

  @IsString()
  @MaxLength(2000)
  subject: string;

  /** First day, yyyy-mm-dd. */
  @IsPlainDate()
  periodFrom: string;

  /** Last day, yyyy-mm-dd. */
  @IsPlainDate()
  periodTo: string;

  /** Land, two letters; decides holidays. */
  @IsIn(LANDS)
  land: Land;

  /** Printed on every page of what is issued. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  confidentiality: string = engagementDefaults.confidentiality;

  /** Cash payments above this are looked at; cents. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  cashLimitCents: number = engagementDefaults.cashLimitCents;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100)
  retentionYears: number = engagementDefaults.retentionYears;

  /** Rule parameters that differ from the defaults: by rule id, then by parameter. */
  @MayBeAbsent()
  @IsObject()
  @IsDescribedAsRuleOverrides(false)
  ruleOverrides: RuleOverrides = engagementDefaults.ruleOverrides;
}

export class EngagementDto {
  id: string;
  number: string;
  title: string;
  authorityName: string;
  subject: string;
  periodFrom: string;
  periodTo: string;
  land: Land;
  confidentiality: string;
  cashLimitCents: number;
  retentionYears: number;
  @IsDescribedAsRuleOverrides(true)
  ruleOverrides: RuleOverrides;
  status: EngagementStatus;
  /** The synthetic town: everybody is its lead. */
  isSample: boolean;
  createdAt: Date;
  /** When anything in the engagement was last changed. */
  updatedAt: Date;
  /** Who has led it longest; null in the sample. */
  leadName: string | null;
  version: number;
  /** The asker's role, and what it allows: to hide or explain actions. */
  role: EngagementRole;
  permissions: Permission[];
}

export class EngagementPageDto {
  items: EngagementDto[];
  page: number;
  pageSize: number;
  total: number;
}
