import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { MayBeAbsent } from '../dto-rules.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { RejectGroupDto } from './import-check.dto.ts';

export class RejectQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;

  /** Source header. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  column?: string;
}

export class RejectPlaceQuery {
  @MayBeAbsent()
  @IsString()
  @MaxLength(255)
  file: string = '';

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  line: number = 0;
}

export class RejectDto {
  file: string;
  /** Physical line, from 1. */
  line: number;
  /** Source header; null when the whole record is malformed. */
  column: string | null;
  code: string;
  /** Raw value; blocks instead of what may name persons. */
  value: string;
  masked: boolean;
  /** German reason. */
  message: string;
  messageEn: string;
}

export class RejectPageDto {
  items: RejectDto[];
  page: number;
  pageSize: number;
  total: number;
}

/** Counts by reason and column, most frequent first. */
export class RejectSummaryDto {
  total: number;
  groups: RejectGroupDto[];
}

export class RejectedCellDto {
  header: string;
  value: string;
  masked: boolean;
  /** True for the value that the row was rejected for. */
  faulty: boolean;
}

/** A rejected row as it stands in the file. */
export class RejectedRowDto {
  file: string;
  line: number;
  reject: RejectDto;
  /** In the order of the file; null when the row could not be split into values. */
  cells: RejectedCellDto[] | null;
}
