import { IsIn, IsUUID } from 'class-validator';
import { type ExportState, type ExportVariant, exportVariants } from '#pruefwerk/reporting';
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
}

export class ExportDto {
  id: string;
  /** Version, from 1. */
  number: number;
  runId: string;
  language: 'de' | 'en';
  variant: ExportVariant;
  withPersons: boolean;
  state: ExportState;
  jobId: string | null;
  problemCode: string | null;
  fileName: string | null;
  fileSha256: string | null;
  issuedBy: string;
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
