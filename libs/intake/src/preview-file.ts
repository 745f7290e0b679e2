import type { ColumnMapping, PaymentColumn } from '#pruefwerk/population';
import { type ColumnPreview, previewColumn } from './column-preview.ts';
import type { InputFile } from './input-file.ts';
import {
  checkMapping,
  matchHeaders,
  type AmbiguousHeader,
  type HeaderMatch,
} from './map-headers.ts';
import { openSource } from './open-source.ts';
import type { SourceFormat } from './source-format.ts';
import type { SourceTable } from './source-table.ts';

export interface FilePreview {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: string;
  /** Null for a workbook. */
  readonly delimiter: string | null;
  readonly quote: string | null;
  /** Physical line (sheet row) of the header, 1-based. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** At most 20 data rows as they stand in the source, with the names of persons. */
  readonly sampleRows: readonly (readonly string[])[];
  readonly suggestedMapping: ColumnMapping;
  readonly ambiguous: readonly AmbiguousHeader[];
  /** Headers that are kept without a canonical home. */
  readonly unmapped: readonly string[];
  readonly missingRequired: readonly PaymentColumn[];
  readonly sheets?: readonly string[];
  readonly sheet: string | null;
  readonly bytes: number;
  /** Data rows of the file: counted, or estimated from its beginning. */
  readonly rows: number;
  readonly rowsExact: boolean;
  /** Rows that samples, formats and shares were taken from. */
  readonly profiledRows: number;
  /** One per header, in the order of the file; safe to show to anybody. */
  readonly columns: readonly ColumnPreview[];
}

export interface PreviewOptions {
  readonly sheet?: string | undefined;
  readonly mapping?: ColumnMapping | undefined;
  readonly format?: SourceFormat | undefined;
}

/**
 * Tells how a file would be read, without taking it in.
 *
 * @throws FileUnreadable | EmptyFile | NoHeaderFound | SheetNotFound | EncryptedWorkbook | OldWorkbook | MappingInvalid
 */
export async function previewFile(
  file: InputFile,
  options: PreviewOptions = {},
): Promise<FilePreview> {
  const { mapping, sheet, format } = options;
  const wanted = new Set(Object.keys(mapping?.columns ?? {}));
  const source = await openSource(file, { wanted, sheet, format });
  if (mapping) checkMapping(mapping, source.headers);
  const match = matchHeaders(source.headers, mapping?.columns, mapping?.leftOut);
  const csv = source.kind === 'csv';
  return {
    kind: source.kind,
    encoding: source.encoding,
    delimiter: csv ? source.dialect.delimiter : null,
    quote: csv ? source.dialect.quote : null,
    headerLine: source.headerLine,
    headers: source.headers,
    sampleRows: source.sample.slice(0, 20),
    suggestedMapping: {
      columns: match.columns,
      ...(mapping?.formats && { formats: mapping.formats }),
      ...(mapping?.leftOut && { leftOut: mapping.leftOut }),
    },
    ambiguous: match.ambiguous,
    unmapped: match.unmapped,
    missingRequired: match.missingRequired,
    ...(source.sheets ? { sheets: source.sheets } : {}),
    sheet: source.sheet ?? null,
    bytes: source.scan.bytes,
    rows: source.rowCount.rows,
    rowsExact: source.rowCount.exact,
    profiledRows: source.sample.length,
    columns: previewColumns(source, match, mapping),
  };
}

function previewColumns(
  { headers, sample }: SourceTable,
  match: HeaderMatch,
  mapping: ColumnMapping | undefined,
): ColumnPreview[] {
  const decided = new Set([...Object.keys(mapping?.columns ?? {}), ...(mapping?.leftOut ?? [])]);
  return headers.map((header, i) => {
    const values = sample.map((row) => row[i] ?? '');
    const column = match.columns[header];
    const formats = mapping?.formats ?? {};
    const format = formats[header] ?? (column ? formats[column] : undefined);
    return previewColumn(header, values, match, { headers: decided, format });
  });
}
