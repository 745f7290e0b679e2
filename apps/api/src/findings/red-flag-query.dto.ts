import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { RedFlagListRequest, RedFlagSort } from '#pruefwerk/findings';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sliceOf } from '../paging/page.ts';
import { sortChoices, sortOrder, type Sort } from '../paging/sort.ts';
import { redFlagFilter, RedFlagFilterDto } from './red-flag-filter.dto.ts';

const sortFields = [
  'weight',
  'number',
  'amount',
  'risk',
  'rule',
  'date',
] as const satisfies RedFlagSort[];

export class RedFlagQuery extends IntersectionType(PageQuery, RedFlagFilterDto) {
  /** `-weight` (Risikowert): highest risk first, then the highest amount. */
  @IsOptional()
  @IsIn(sortChoices(sortFields))
  sort: Sort<RedFlagSort> = '-weight';
}

export function redFlagRequest(query: RedFlagQuery): RedFlagListRequest {
  const { field, descending } = sortOrder<RedFlagSort>(query.sort);
  return { ...sliceOf(query), sort: field, descending, ...redFlagFilter(query) };
}
