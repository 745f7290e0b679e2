import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { sealPayments } from './index.ts';
import { cellText } from './workbook-cell.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-excel-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('dates of a workbook', () => {
  it.each([
    ['1900', false],
    ['1904', true],
  ])('are the same days in the date system of %s', async (name, date1904) => {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = date1904;
    const sheet = book.addWorksheet('Zahlungen');
    sheet.addRow(['Zahlungsnr', 'Betrag', 'Zahldatum']);
    sheet.addRow([1, 1, new Date(Date.UTC(2024, 1, 29))]);
    sheet.addRow([2, 1, new Date(Date.UTC(2023, 11, 31))]);
    const path = join(scratch, `${name}.xlsx`);
    await book.xlsx.writeFile(path);
    const files = [{ path, name: `${name}.xlsx` }];
    const { population } = await sealPayments({ files, outDir: join(scratch, name) });
    expect(population.manifest).toMatchObject({
      accepted: 2,
      firstPaymentDate: '2023-12-31',
      lastPaymentDate: '2024-02-29',
    });
  });

  it.each([
    ['a bare day', new Date(Date.UTC(2024, 2, 5)), '2024-03-05'],
    ['a day and time', new Date(Date.UTC(2024, 2, 5, 7, 8, 9)), '2024-03-05 07:08:09'],
    ['a binary fraction just below midnight', new Date(Date.UTC(2024, 2, 5) - 1), '2024-03-05'],
    ['no date at all', new Date(Number.NaN), '#DATE'],
  ])('%s', (_, value, text) => {
    expect(cellText(value)).toEqual({ text });
  });
});
