import type { Encoding, FormatState, MatchedBy, OpenReason } from '#pruefwerk/intake';
import type { ColumnType, PaymentColumn } from '#pruefwerk/population';
import type { ColumnMappingDto } from './column-mapping.dto.ts';

/** A column of the file and where it would go. Shares of the profiled rows, 0 to 1. */
export class ColumnPreviewDto {
  header: string;
  /** Up to three different values; blocks where the column may name persons. */
  samples: string[];
  masked: boolean;
  /** Proposed or confirmed canonical column; null: kept without one. */
  target: PaymentColumn | null;
  matchedBy: MatchedBy | null;
  /** Canonical columns that the header may mean. */
  candidates: PaymentColumn[];
  /** Why there is no target. */
  openReason: OpenReason | null;
  /** The header that has the column, where the reason is `doubled`. */
  takenBy: string | null;
  type: ColumnType | null;
  /** Format in which the column is read, for example `dd.mm.yy` or `1.234,56`; null for texts. */
  format: string | null;
  formatState: FormatState | null;
  /** Formats to choose from: each reads at least one of the values. */
  formats: string[];
  readableShare: number;
  emptyShare: number;
}

export class AmbiguousHeaderDto {
  header: string;
  candidates: PaymentColumn[];
}

/** What was seen in the first file of an import. */
export class ImportPreviewDto {
  fileName: string;
  kind: 'csv' | 'xlsx';
  /** `xlsx` for a workbook. */
  encoding: Encoding | 'xlsx';
  /** Null for a workbook. */
  delimiter: string | null;
  quote: string | null;
  /** Physical line (sheet row) of the header, from 1. */
  headerLine: number;
  sheet: string | null;
  /** Sheets of a workbook. */
  sheets?: string[];
  bytes: number;
  /** Data rows: counted, or estimated from the beginning of the file. */
  rows: number;
  rowsExact: boolean;
  /** Rows that samples, formats and shares were taken from. */
  profiledRows: number;
  /** As they stand in the file; one of several of the same name has a number behind it. */
  headers: string[];
  /** The first rows as they are read, one value per header; blocks where the column may name persons. */
  firstRows?: string[][];
  columns: ColumnPreviewDto[];
  /** What would be confirmed as it is. */
  suggestedMapping: ColumnMappingDto;
  ambiguous: AmbiguousHeaderDto[];
  /** Headers that are kept without a canonical column. */
  unmapped: string[];
  missingRequired: PaymentColumn[];
}
