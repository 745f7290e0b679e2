import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsHexadecimal,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { StepRowKind, StepTableFaultCode } from '#pruefwerk/bpmn';
import { type ProcessKind, processKinds } from '#pruefwerk/processes';
import type { InvalidReason } from '#pruefwerk/sheet-exchange';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';

const MOST_LETTERS = 400_000;
const MOST_CASES = 2_147_483_647;
const languages = ['de', 'en'] as const;

export class TypedTableDto {
  /** Cells with tabs or semicolons between them, or one step per line. */
  @IsString()
  @MaxLength(MOST_LETTERS)
  text: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  name?: string;

  @MayBeAbsent()
  @IsIn(languages)
  language: 'de' | 'en' = 'de';
}

export class NewTableProcessDto {
  @IsString()
  @MaxLength(MOST_LETTERS)
  text: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsIn(processKinds)
  kind: ProcessKind;

  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  unit?: string;

  @MayBeNull()
  @IsInt()
  @Min(0)
  @Max(MOST_CASES)
  caseloadPerYear: number | null = null;
}

export class TableColumnDto {
  key: string;
  heading: BothLanguagesDto;
}

export class TableRowDto {
  /** Line of the typed text, from 1. */
  line: number;
  kind: StepRowKind;
  /** As understood, in the order of the columns; empty for none. */
  cells: string[];
}

export class TableFaultDto {
  code: StepTableFaultCode;
  /** A fault stops the drawing, a note does not. */
  severity: 'fault' | 'note';
  line: number | null;
  column: string | null;
  value: string;
  text: BothLanguagesDto;
}

/** How a typed table is understood. */
export class TablePreviewDto {
  /** Only those that hold something. */
  columns: TableColumnDto[];
  rows: TableRowDto[];
  faults: TableFaultDto[];
  /** BPMN as it would be drawn; null while something is not understood. */
  xml: string | null;
}

export class TableTextDto {
  text: string;
}

export class LaidOutDto {
  /** The model with a new drawing. */
  xml: string;
}

export class StepSheetQuery {
  @MayBeAbsent()
  @IsIn(languages)
  language: 'de' | 'en' = 'de';
}

/** Addresses separated by commas. */
function addresses({ value }: { readonly value: unknown }): string[] {
  return typeof value === 'string' ? value.split(',').filter((one) => one !== '') : [];
}

export class StepImportQuery {
  /** Of the preview that was seen. */
  @IsHexadecimal()
  @Length(64, 64)
  fingerprint: string;

  /** Cells whose value in the sheet holds, as `D7,E9`. */
  @MayBeAbsent()
  @Transform(addresses)
  @IsArray()
  @ArrayMaxSize(2000)
  @Matches(/^[A-Z]{1,3}\d{1,7}$/, { each: true })
  mine: string[] = [];

  /** Cells whose value in the model holds. */
  @MayBeAbsent()
  @Transform(addresses)
  @IsArray()
  @ArrayMaxSize(2000)
  @Matches(/^[A-Z]{1,3}\d{1,7}$/, { each: true })
  theirs: string[] = [];
}

export class StepCellDto {
  /** As in the sheet: `D7`. */
  address: string;
  /** Number and name of the step. */
  row: string;
  /** Heading of the column. */
  column: string;
}

/** Values are as a person reads them; empty for none. */
export class StepCellChangeDto extends StepCellDto {
  before: string;
  now: string;
}

export class StepCellConflictDto extends StepCellDto {
  /** As issued. */
  base: string;
  /** In the sheet. */
  mine: string;
  /** In the model now. */
  theirs: string;
}

export class InvalidStepCellDto {
  address: string;
  reason: InvalidReason | 'not-accepted';
  text: BothLanguagesDto;
}

/** What taking the sheet over would do; nothing has been changed. */
export class StepImportPreviewDto {
  fingerprint: string;
  issuedAt: string;
  changes: StepCellChangeDto[];
  conflicts: StepCellConflictDto[];
  /** Cells that are not taken over. */
  invalid: InvalidStepCellDto[];
  /** Rows of the sheet that were added; they become no steps. */
  newRows: number[];
  /** Steps that are no longer in the sheet; they stay. */
  missingRows: string[];
  /** Rows with changes whose step is no longer in the model. */
  goneRows: number;
  /** Headings of columns that were taken out. */
  missingColumns: string[];
  /** Headings of columns that were put in; they are not read. */
  foreignHeadings: string[];
}

export class StepImportResultDto {
  changed: number;
  version: number;
}
