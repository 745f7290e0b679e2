import { once } from 'node:events';
import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { ShownReject } from '#pruefwerk/payments';
import { csvLine, safeCell } from './safe-cell.ts';

const COLUMNS = [
  { header: 'Datei', width: 28 },
  { header: 'Zeile', width: 10 },
  { header: 'Spalte', width: 22 },
  { header: 'Grund', width: 20 },
  { header: 'Erläuterung', width: 70 },
  { header: 'Wert der Datei', width: 40 },
];
/** Below what a sheet can hold; the rest goes on to the next one. */
const ROWS_PER_SHEET = 1_000_000;

const cells = ({ file, line, column, code, message, value }: ShownReject): (string | number)[] => [
  file,
  line,
  column ?? '(ganze Zeile)',
  code,
  message,
  value,
];

/** All rejects as CSV: UTF-8 with byte order mark, so that Excel shows umlauts. */
export async function* rejectsCsv(rejects: AsyncIterable<ShownReject>): AsyncGenerator<string> {
  yield `\ufeff${csvLine(COLUMNS.map(({ header }) => header))}`;
  for await (const reject of rejects) yield csvLine(cells(reject));
}

/** All rejects as a workbook, row by row: memory does not grow with their number. */
export async function writeRejectsWorkbook(
  rejects: AsyncIterable<ShownReject>,
  target: Writable,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true });
  let sheet = addSheet(workbook, 1);
  let rows = 0;
  for await (const reject of rejects) {
    if (rows > 0 && rows % ROWS_PER_SHEET === 0) {
      sheet.commit();
      sheet = addSheet(workbook, rows / ROWS_PER_SHEET + 1);
    }
    const written = cells(reject).map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell));
    sheet.addRow(written).commit();
    rows += 1;
    if (rows % 1000 === 0 && target.writableNeedDrain) await once(target, 'drain');
  }
  sheet.commit();
  await workbook.commit();
}

function addSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, number: number) {
  const name = number === 1 ? 'Abgewiesene Zeilen' : `Abgewiesene Zeilen ${number}`;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  return sheet;
}
