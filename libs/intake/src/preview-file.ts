import type { ColumnMapping, PaymentColumn } from '#pruefwerk/population';
import type { InputFile } from './input-file.ts';
import { checkMapping, matchHeaders, type AmbiguousHeader } from './map-headers.ts';
import { openSource } from './open-source.ts';

export interface FilePreview {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: string;
  /** Null for a workbook. */
  readonly delimiter: string | null;
  readonly quote: string | null;
  /** Physical line (sheet row) of the header, 1-based. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** At most 20 data rows as they stand in the source. */
  readonly sampleRows: readonly (readonly string[])[];
  readonly suggestedMapping: ColumnMapping;
  readonly ambiguous: readonly AmbiguousHeader[];
  /** Headers that are kept without a canonical home. */
  readonly unmapped: readonly string[];
  readonly missingRequired: readonly PaymentColumn[];
  readonly sheets?: readonly string[];
}

export interface PreviewOptions {
  readonly sheet?: string | undefined;
  readonly mapping?: ColumnMapping | undefined;
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
  const { mapping, sheet } = options;
  const wanted = new Set(Object.keys(mapping?.columns ?? {}));
  const source = await openSource(file, { wanted, sheet });
  if (mapping) checkMapping(mapping, source.headers);
  const match = matchHeaders(source.headers, mapping?.columns);
  const csv = source.kind === 'csv';
  return {
    kind: source.kind,
    encoding: source.encoding,
    delimiter: csv ? source.dialect.delimiter : null,
    quote: csv ? source.dialect.quote : null,
    headerLine: source.headerLine,
    headers: source.headers,
    sampleRows: source.sample,
    suggestedMapping: {
      columns: match.columns,
      ...(mapping?.formats ? { formats: mapping.formats } : {}),
    },
    ambiguous: match.ambiguous,
    unmapped: match.unmapped,
    missingRequired: match.missingRequired,
    ...(source.sheets ? { sheets: source.sheets } : {}),
  };
}
