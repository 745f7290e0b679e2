import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { type ExportState, type ExportVariant, exportVariants } from '#pruefwerk/reporting';
import type { RuleTextDto } from '../analysis/rule.dto.ts';
import { MayBeAbsent } from '../dto-rules.ts';

export class NewExportDto {
  /** The last run that is done when left out. */
  @MayBeAbsent()
  @IsUUID()
  runId?: string;

  @MayBeAbsent()
  @IsIn(['de', 'en'])
  language?: 'de' | 'en';

  /** `council`: without red flags, findings and evidence. */
  @MayBeAbsent()
  @IsIn(exportVariants)
  variant?: ExportVariant;

  /** Keys of /exports/sheets; all sheets when left out, mandatory ones in any case. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  sheets?: string[];
}

export class ExportSheetDto {
  key: string;
  name: RuleTextDto;
  /** In every workbook. */
  mandatory: boolean;
}

export class ExportProgressDto {
  phase: string | null;
  /** Red flags written. */
  done: number;
  total: number | null;
}

export class ExportDto {
  id: string;
  /** Version, from 1. */
  number: number;
  runId: string;
  runNumber: number;
  /** Keys of the sheets that are in it. */
  sheets: string[];
  language: 'de' | 'en';
  variant: ExportVariant;
  withPersons: boolean;
  state: ExportState;
  jobId: string | null;
  problemCode: string | null;
  fileName: string | null;
  fileSha256: string | null;
  bytes: number | null;
  /** Null once it has ended. */
  progress: ExportProgressDto | null;
  issuedBy: string;
  issuedByName: string;
  issuedAt: Date;
}

export class ExportPageDto {
  items: ExportDto[];
  page: number;
  pageSize: number;
  total: number;
}

export class WorkbookVerdictDto {
  /** Version of this engagement with exactly these bytes; null when there is none. */
  issuedAs: number | null;
  unchanged: boolean;
  firstDifference: string | null;
  statedVersion: string;
  statedPopulation: string;
}
