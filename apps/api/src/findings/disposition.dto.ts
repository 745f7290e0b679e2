import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type BulkDisposition, type Disposition, dispositions } from '#pruefwerk/findings';
import { MayBeAbsent } from '../dto-rules.ts';
import { redFlagFilter, RedFlagFilterDto } from './red-flag-filter.dto.ts';

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

export class BulkDispositionDto {
  /** Named like the list's query; may be left out when `ids` are given. Both together: what is in both. */
  @ValidateIf(({ filter, ids }: BulkDispositionDto) => filter !== undefined || ids === undefined)
  @IsDefined()
  @ValidateNested()
  @Type(() => RedFlagFilterDto)
  filter?: RedFlagFilterDto;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  ids?: string[];

  @IsIn(dispositions)
  disposition: Disposition;

  /** One sentence; required for everything but `open`. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason: string | null = null;

  /** How many red flags the person was told; when it differs, nothing is changed. */
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  expectedCount: number;
}

export function bulkDisposition(body: BulkDispositionDto): BulkDisposition {
  const { filter, ids, disposition, reason, expectedCount } = body;
  return {
    filter: { ...(filter && redFlagFilter(filter)), ...(ids && { ids }) },
    disposition,
    reason,
    expectedCount,
  };
}

export class BulkResultDto {
  /** To take it back with. */
  batchId: string;
  count: number;
}

export class BulkUndoResultDto {
  undone: number;
  /** Left as they are, because somebody judged them anew since or took them back already. */
  kept: number;
}
