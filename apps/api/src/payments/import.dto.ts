import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  importFollowUps,
  type ImportFollowUp,
  type ImportProblem,
  type ImportState,
  type Reconciliation,
} from '#pruefwerk/payments';
import { MayBeAbsent } from '../dto-rules.ts';
import { ColumnMappingDto } from './column-mapping.dto.ts';

export class NewImportDto {
  /** Uploads of one layout, in the order in which they follow one another. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @IsUUID('all', { each: true })
  uploadIds: string[];

  /** Leave out to let the headers decide; what is ambiguous is asked. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ColumnMappingDto)
  mapping?: ColumnMappingDto;

  @MayBeAbsent()
  @IsUUID()
  mappingTemplateId?: string;

  /** Sheet of a workbook; the first one otherwise. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  sheet?: string;

  /** Total of another record, for example of the cash closing; cents. */
  @MayBeAbsent()
  @IsInt()
  @Min(Number.MIN_SAFE_INTEGER)
  @Max(Number.MAX_SAFE_INTEGER)
  expectedTotalCents?: number;

  /** What runs by itself as soon as the population is sealed. */
  @MayBeAbsent()
  @IsIn(importFollowUps)
  followUp?: ImportFollowUp;
}

export class ConfirmMappingDto {
  @ValidateNested()
  @Type(() => ColumnMappingDto)
  mapping: ColumnMappingDto;
}

export class ReconciliationDto {
  /** Total of another record in cents; null when there is none. */
  @IsOptional()
  @IsInt()
  @Min(Number.MIN_SAFE_INTEGER)
  @Max(Number.MAX_SAFE_INTEGER)
  expectedTotalCents: number | null = null;

  /** Why the totals differ, or why there is none to compare with. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason: string | null = null;
}

export class ImportDto {
  id: string;
  uploadIds: string[];
  state: ImportState;
  mapping: ColumnMappingDto | null;
  sheet: string | null;
  /** What was seen in the files while the mapping is asked; null otherwise. */
  preview: unknown;
  /** Follow it at /jobs/{jobId}/events. */
  jobId: string | null;
  problem: ImportProblem | null;
  followUp: ImportFollowUp;
  expectedTotalCents: number | null;
  reconciliation: Reconciliation;
  reconciliationReason: string | null;
  reconciledBy: string | null;
  reconciledAt: Date | null;
  createdBy: string;
  createdAt: Date;
  version: number;
}

export class ImportPageDto {
  items: ImportDto[];
  page: number;
  pageSize: number;
  total: number;
}

export class RejectDto {
  file: string;
  /** Physical line, from 1. */
  line: number;
  column: string | null;
  code: string;
  value: string;
  message: string;
}

export class RejectPageDto {
  items: RejectDto[];
  page: number;
  pageSize: number;
  total: number;
}
