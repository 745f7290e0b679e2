import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { officeDay } from '#pruefwerk/calendar';
import {
  type MeasureListRequest,
  type MeasureSort,
  type MeasureStatus,
  measureStatuses,
} from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sliceOf } from '../paging/page.ts';
import { sortChoices, sortOrder, type Sort } from '../paging/sort.ts';
import { asBoolean, asList } from './query-values.ts';
import { risks } from './red-flag-filter.dto.ts';

const sortFields = [
  'number',
  'title',
  'owner',
  'deadline',
  'status',
] as const satisfies MeasureSort[];

export class MeasureQuery extends PageQuery {
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(measureStatuses, { each: true })
  status?: MeasureStatus[];

  /** Of the finding. */
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @IsIn(risks, { each: true })
  risk?: RiskLevel[];

  /** True: only overdue measures. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  overdue?: boolean;

  /** Part of title, owner or remark. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @IsOptional()
  @IsIn(sortChoices(sortFields))
  sort: Sort<MeasureSort> = 'number';
}

export function measureRequest(query: MeasureQuery, now: Date): MeasureListRequest {
  const { status, risk, overdue, text, sort } = query;
  const { field, descending } = sortOrder<MeasureSort>(sort);
  return {
    ...sliceOf(query),
    ...{ sort: field, descending },
    ...(status && { statuses: status }),
    ...(risk && { risks: risk }),
    ...(overdue && { overdueOn: officeDay(now) }),
    ...(text && { text }),
  };
}
