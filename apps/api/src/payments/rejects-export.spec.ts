import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { ShownReject } from '#pruefwerk/payments';
import { rejectsCsv, writeRejectsWorkbook } from './rejects-export.ts';

const reject = (line: number, value: string): ShownReject => ({
  file: 'zahlungen.csv',
  line,
  column: 'Betrag',
  code: 'amount-invalid',
  value,
  masked: false,
  message: 'Der Wert ist kein Betrag.',
  messageEn: 'The value is no amount.',
});

async function* rejects() {
  await Promise.resolve();
  yield reject(7, '=1+1');
  for (let line = 8; line < 3000; line++) yield reject(line, '1.115');
}

describe('rejects to take away', () => {
  it('are a workbook with every row, in which nothing is a formula', async () => {
    const stream = new PassThrough();
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    await writeRejectsWorkbook(rejects(), stream);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.concat(chunks) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('Abgewiesene Zeilen');
    expect(sheet?.rowCount).toBe(2994);
    const first = sheet?.getRow(2);
    expect(first?.getCell(6).value).toBe("'=1+1");
    expect(first?.getCell(2).value).toBe(7);
    expect(sheet?.getRow(2994).getCell(2).value).toBe(2999);
  });

  it('are a CSV that Excel opens with umlauts and without formulas', async () => {
    const lines: string[] = [];
    for await (const line of rejectsCsv(rejects())) lines.push(line);
    expect(lines).toHaveLength(2994);
    expect(lines[0]).toBe(
      '\ufeff"Datei";"Zeile";"Spalte";"Grund";"Erläuterung";"Wert der Datei"\r\n',
    );
    expect(lines[1]).toContain(`;"'=1+1"`);
  });
});
