import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsHexadecimal,
  IsIn,
  IsInt,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { InvalidReason } from '#pruefwerk/sheet-exchange';
import { MayBeAbsent } from '../dto-rules.ts';

const languages = ['de', 'en'] as const;

export class TaskTableQuery {
  @MayBeAbsent()
  @IsIn(languages)
  language: 'de' | 'en' = 'de';

  /** Year of the caseload columns; the newest with caseloads when left out. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;
}

export class TaskImportPreviewQuery {
  /** Of the values in the answer. */
  @MayBeAbsent()
  @IsIn(languages)
  language: 'de' | 'en' = 'de';
}

/** One address or several come alike. */
function addresses({ value }: { readonly value: unknown }): unknown {
  return Array.isArray(value) ? value : [value];
}

export class TaskImportQuery {
  /** Of the preview that was seen. */
  @IsHexadecimal()
  @Length(64, 64)
  fingerprint: string;

  /** Cells whose value in the sheet holds, as `D7`. */
  @MayBeAbsent()
  @Transform(addresses)
  @IsArray()
  @ArrayMaxSize(2000)
  @Matches(/^[A-Z]{1,3}\d{1,7}$/, { each: true })
  mine: string[] = [];

  /** Cells whose recorded value holds. */
  @MayBeAbsent()
  @Transform(addresses)
  @IsArray()
  @ArrayMaxSize(2000)
  @Matches(/^[A-Z]{1,3}\d{1,7}$/, { each: true })
  theirs: string[] = [];
}

export class SheetCellDto {
  /** As in the sheet: `D7`. */
  address: string;
  /** Number and title of the task. */
  row: string;
  /** Heading of the column. */
  column: string;
}

/** Values are as a person reads them; empty for none. */
export class SheetChangeDto extends SheetCellDto {
  before: string;
  now: string;
}

export class SheetConflictDto extends SheetCellDto {
  /** As issued. */
  base: string;
  /** In the sheet. */
  mine: string;
  /** In the records now. */
  theirs: string;
}

export class InvalidSheetCellDto {
  address: string;
  reason: InvalidReason;
  sentenceDe: string;
  sentenceEn: string;
}

export class NewSheetRowDto {
  row: number;
  number: string;
  title: string;
}

export class RefusedSheetRowDto {
  /** Row of the sheet, null for a task that was issued. */
  row: number | null;
  number: string;
  sentenceDe: string;
  sentenceEn: string;
}

/** What taking the sheet over would do; nothing has been changed. */
export class TaskImportPreviewDto {
  fingerprint: string;
  issuedAt: string;
  year: number;
  changes: SheetChangeDto[];
  conflicts: SheetConflictDto[];
  /** Rows that become tasks. */
  added: NewSheetRowDto[];
  /** Cells that are not taken over. */
  invalid: InvalidSheetCellDto[];
  /** Rows that are not taken over. */
  refused: RefusedSheetRowDto[];
  /** Issued tasks that are no longer in the sheet; they stay. */
  missingRows: string[];
  /** Tasks with changes in the sheet that were withdrawn meanwhile. */
  goneRows: string[];
  /** Headings of columns that were taken out. */
  missingColumns: string[];
  /** Headings of columns that were put in; they are not read. */
  foreignHeadings: string[];
}

export class TaskImportResultDto {
  changed: number;
  added: number;
}
