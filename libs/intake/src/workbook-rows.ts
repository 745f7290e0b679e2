import { createReadStream } from 'node:fs';
import ExcelJS, { type CellValue } from 'exceljs';

export interface SheetRow {
  /** Sheet row, 1-based. */
  readonly number: number;
  readonly cells: readonly CellValue[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow>;
}

/** What the streaming reader hands over but its types do not tell. */
interface NamedReader extends AsyncIterable<ExcelJS.Row> {
  readonly name?: string;
}

/** Sheets of a workbook in the order of the package, each to be read (or left) before the next one is taken. */
export async function* workbookSheets(
  path: string,
  onBytes?: (done: number) => void,
): AsyncGenerator<Sheet> {
  const stream = createReadStream(path);
  if (onBytes) stream.on('data', () => onBytes(stream.bytesRead));
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(stream, {
    entries: 'emit',
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  });
  let count = 0;
  for await (const sheet of reader) {
    count++;
    const named = sheet as unknown as NamedReader;
    yield { name: named.name ?? `Sheet${count}`, rows: sheetRows(named) };
  }
}

async function* sheetRows(rows: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    const values = row.values as CellValue[];
    yield {
      number: row.number,
      cells: Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => values[i + 1]),
    };
  }
}
