import type { CellValue } from 'exceljs';
import { headerCandidates } from '#pruefwerk/population';
import { throwIfCancelled } from './cancellation.ts';
import { findHeaderRecord } from './detect-dialect.ts';
import { fileSha256 } from './file-sha256.ts';
import type { FileScan } from './file-scan.ts';
import { distinctHeaders } from './header-names.ts';
import type { InputFile } from './input-file.ts';
import {
  EmptyFile,
  IntakeProblem,
  NoHeaderFound,
  SheetNotFound,
  WorkbookDamaged,
} from './intake.problems.ts';
import type { OpenOptions } from './open-options.ts';
import type { ReadOptions, RowSink, SourceCounts, SourceTable } from './source-table.ts';
import { cellText } from './workbook-cell.ts';
import { workbookSheets, type Sheet } from './workbook-rows.ts';

const SAMPLE_ROWS = 400;
const DRAIN_EVERY = 1000;

interface SheetSample {
  readonly name: string;
  readonly rows: readonly { line: number; fields: string[] }[];
  /** Number of the sheet's last row. */
  readonly count: number;
}

/** @throws SheetNotFound | NoHeaderFound | EmptyFile | WorkbookDamaged */
export async function openWorkbook(
  file: InputFile,
  scan: FileScan,
  { wanted, sheet, format }: Omit<OpenOptions, 'signal'>,
): Promise<SourceTable> {
  const sheets = await readable(file, () => sampleSheets(file.path, sheet));
  const names = sheets.map(({ name }) => name);
  const chosen =
    sheet === undefined ? likeliestSheet(sheets) : sheets.find(({ name }) => name === sheet);
  if (!chosen)
    throw sheet === undefined
      ? new EmptyFile(file.name)
      : new SheetNotFound(file.name, sheet, names);
  if (chosen.rows.length === 0) throw new EmptyFile(file.name);
  const header = findHeaderRecord(chosen.rows, wanted, format?.headerLine);
  if (!header) throw new NoHeaderFound(file.name);
  const lastNamed = header.record.fields.findLastIndex((field) => field !== '');
  const headers = distinctHeaders(header.record.fields.slice(0, lastNamed + 1));
  return {
    file,
    kind: 'xlsx',
    scan,
    encoding: 'xlsx',
    dialect: { delimiter: ';', quote: '"', newline: 'lf' },
    headerLine: header.record.line,
    headers,
    sample: header.rest
      .filter(({ fields }) => fields.some((field) => field !== ''))
      .map(({ fields }) => fields),
    rowCount: { rows: Math.max(0, chosen.count - header.record.line), exact: false },
    sheets: names,
    sheet: chosen.name,
    read: (sink, options) =>
      readable(file, () =>
        readSheet(
          { file, name: chosen.name, headers, headerLine: header.record.line, sink },
          options,
        ),
      ),
  };
}

async function readable<T>(file: InputFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof IntakeProblem ? error : new WorkbookDamaged(file.name, error);
  }
}

/** The first sheet that names a column of payments: cover sheets and notes come before the data. */
function likeliestSheet(sheets: readonly SheetSample[]): SheetSample | undefined {
  const named = sheets.find(({ rows }) => {
    const header = findHeaderRecord(rows, new Set());
    return header?.record.fields.some((field) => headerCandidates(field).length > 0);
  });
  return named ?? sheets[0];
}

/** First rows of the sheets that come into question; the others are only named. */
async function sampleSheets(path: string, wanted: string | undefined): Promise<SheetSample[]> {
  const samples: SheetSample[] = [];
  for await (const sheet of workbookSheets(path)) {
    const sampled = wanted === undefined || sheet.name === wanted;
    samples.push({ name: sheet.name, ...(await firstRows(sheet, sampled ? SAMPLE_ROWS : 0)) });
  }
  return samples;
}

async function firstRows(sheet: Sheet, most: number): Promise<Omit<SheetSample, 'name'>> {
  const rows: { line: number; fields: string[] }[] = [];
  let count = 0;
  // The stream's other sheets come only after this one is read to its end.
  for await (const { number, cells } of sheet.rows) {
    count = number;
    if (rows.length < most) rows.push({ line: number, fields: cells.map(shownText) });
  }
  return { rows, count };
}

function shownText(value: CellValue): string {
  const cell = cellText(value);
  return ('text' in cell ? cell.text : cell.error).trim();
}

interface SheetReading {
  readonly file: InputFile;
  readonly name: string;
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly sink: RowSink;
}

async function readSheet(
  reading: SheetReading,
  { signal, onBytes }: ReadOptions = {},
): Promise<SourceCounts> {
  let blankLines = 0;
  let rows = 0;
  reading.sink.padded = true;
  for await (const sheet of workbookSheets(reading.file.path, onBytes)) {
    for await (const { number, cells } of sheet.rows) {
      throwIfCancelled(signal);
      if (sheet.name !== reading.name || number <= reading.headerLine) continue;
      if (!takeRow(reading, number, cells)) blankLines++;
      if (++rows % DRAIN_EVERY === 0) await reading.sink.drain();
    }
  }
  await reading.sink.drain();
  return { blankLines, sha256: await fileSha256(reading.file.path) };
}

/** False for a blank row. */
function takeRow(
  { headers, sink }: SheetReading,
  line: number,
  cells: readonly CellValue[],
): boolean {
  const texts = cells.map(cellText);
  const wrong = texts.findIndex((cell) => 'error' in cell);
  const error = texts[wrong];
  if (error && 'error' in error) {
    sink.reject({
      line,
      header: headers[wrong] ?? null,
      code: 'cell-error',
      value: error.error,
      detail: { error: error.error },
    });
    return true;
  }
  const values = texts.map((cell) => ('text' in cell ? cell.text : ''));
  if (values.every((value) => value.trim() === '')) return false;
  if (values.slice(headers.length).some((value) => value.trim() !== '')) {
    const detail = { found: values.length, expected: headers.length };
    sink.reject({ line, header: null, code: 'field-count', value: values.join(';'), detail });
  } else
    sink.fields(
      line,
      headers.map((_, i) => values[i] ?? ''),
    );
  return true;
}
