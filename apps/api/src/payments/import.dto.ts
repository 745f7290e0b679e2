import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
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
  type ImportState,
  type Reconciliation,
} from '#pruefwerk/payments';
import { MayBeAbsent } from '../dto-rules.ts';
import { ColumnMappingDto } from './column-mapping.dto.ts';
import { ImportCheckDto } from './import-check.dto.ts';
import { ImportPreviewDto } from './import-preview.dto.ts';
import { SeenImportDto } from './seen-import.dto.ts';
import { SourceFormatDto } from './source-format.dto.ts';
import { ToldProblemDto } from './told-problem.dto.ts';

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

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => SourceFormatDto)
  format?: SourceFormatDto;

  /** A person confirms the columns and accepts the result of the check before anything is sealed. */
  @MayBeAbsent()
  @IsBoolean()
  review: boolean = false;

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

export class ConfirmMappingDto extends SeenImportDto {
  @ValidateNested()
  @Type(() => ColumnMappingDto)
  mapping: ColumnMappingDto;
}

export class ReconciliationDto extends SeenImportDto {
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

export class ImportProgressDto {
  /** `open`, `read`, `decide`, `convert`, `write`, `prove`, `store`; null before it begins. */
  phase: string | null;
  /** Bytes in the phase `read`, files in `open`, otherwise 0. */
  done: number;
  total: number | null;
}

export class ImportDto {
  id: string;
  uploadIds: string[];
  state: ImportState;
  mapping: ColumnMappingDto | null;
  sheet: string | null;
  format: SourceFormatDto | null;
  /** True: a person confirms the columns and accepts the check before anything is sealed. */
  review: boolean;
  mappingConfirmed: boolean;
  /** What was seen in the files; null once it is sealed. */
  preview: ImportPreviewDto | null;
  /** Result of the last complete reading; to be accepted in the state `awaiting-acceptance`. */
  check: ImportCheckDto | null;
  /** Follow it at /jobs/{jobId}/events. */
  jobId: string | null;
  problem: ToldProblemDto | null;
  followUp: ImportFollowUp;
  expectedTotalCents: number | null;
  reconciliation: Reconciliation;
  reconciliationReason: string | null;
  reconciledBy: string | null;
  reconciledAt: Date | null;
  createdBy: string;
  createdByName: string | null;
  fileNames: string[];
  /** The sealed population. */
  datasetId: string | null;
  /** While the worker is at it. */
  progress: ImportProgressDto | null;
  createdAt: Date;
  version: number;
}

export class ImportPageDto {
  items: ImportDto[];
  page: number;
  pageSize: number;
  total: number;
}
