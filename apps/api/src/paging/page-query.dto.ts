import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../dto-rules.ts';

/**
 * Conventions of every list: `page` from 1, `pageSize` up to 200, `sort` a field name or `-` and a field name;
 * filters are query parameters named like the field. The answer is a {@link Page}.
 */
export class PageQuery {
  /** Page, counted from 1. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  /** Entries per page. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}
