import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { officeDay } from '#pruefwerk/calendar';
import {
  type FindingListRequest,
  type FindingSort,
  type FindingStatus,
  findingStatuses,
} from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sliceOf } from '../paging/page.ts';
import { sortChoices, sortOrder, type Sort } from '../paging/sort.ts';
import { asBoolean, asList } from './query-values.ts';
import { risks } from './red-flag-filter.dto.ts';

const sortFields = ['number', 'title', 'risk', 'status', 'amount'] as const satisfies FindingSort[];

export class FindingQuery extends PageQuery {
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(findingStatuses, { each: true })
  status?: FindingStatus[];

  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(risks, { each: true })
  risk?: RiskLevel[];

  /** True: only findings with an overdue measure. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  overdue?: boolean;

  /** Part of title, area, criteria or condition. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @IsOptional()
  @IsIn(sortChoices(sortFields))
  sort: Sort<FindingSort> = 'number';
}

export function findingRequest(query: FindingQuery, now: Date): FindingListRequest {
  const { status, risk, overdue, text, sort } = query;
  const { field, descending } = sortOrder<FindingSort>(sort);
  return {
    ...sliceOf(query),
    ...{ sort: field, descending },
    ...(status && { statuses: status }),
    ...(risk && { risks: risk }),
    ...(overdue && { overdueOn: officeDay(now) }),
    ...(text && { text }),
  };
}
