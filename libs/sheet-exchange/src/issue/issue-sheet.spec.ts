import { beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { edited, issued } from '../../../../test/factories/exchange-table.factory.ts';

describe('an issued sheet', () => {
  let sheet: ExcelJS.Worksheet;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    await edited(await issued(), (drawn, workbook) => {
      sheet = drawn;
      book = workbook;
    });
  });

  it('has its title, state and headings, frozen and with a filter', () => {
    expect(sheet.name).toBe('Aufgaben');
    expect(sheet.getCell('B1').value).toBe('Aufgaben');
    expect(sheet.getCell('B2').value).toBe('Prüfung Lindenborn · Stand 22.11.2025');
    expect(sheet.getCell('D5').value).toBe('mBZ (Min.)');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 5 });
    expect(sheet.autoFilter).toBe('A5:J8');
  });

  it('hides row keys, the base state and the lists', () => {
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Aufgaben', 'visible'],
      ['_listen', 'veryHidden'],
      ['_pruefwerk', 'veryHidden'],
    ]);
  });

  it('tells at each heading what its cells take', () => {
    const note = (ref: string) => JSON.stringify(sheet.getCell(ref).note);
    expect(note('C5')).toContain('Kurz, mit Verb.');
    expect(note('C5')).toContain('Pflichtangabe.');
    expect(note('D5')).toContain('Zahl mit höchstens 2 Nachkommastellen ab 0 bis 100.000.');
    expect(note('J5')).toContain('wird beim Einlesen nicht übernommen');
  });

  it('holds numbers and dates as such and text as text', () => {
    expect(sheet.getCell('D7').value).toBe(12.5);
    expect(sheet.getCell('F7').value).toEqual(new Date('2025-03-31T00:00:00Z'));
    expect(sheet.getCell('B7').value).toBe('1.1');
    expect(sheet.getCell('G7').value).toBe('Pflichtaufgabe');
    expect(sheet.getCell('H7').value).toBe('ja');
    expect(sheet.getCell('I7').value).toBe('§ 37 SGB II; § 60 SGB I');
  });

  it('never holds a formula that came from a record', () => {
    expect(sheet.getCell('C8').value).toBe("'=SUMME(A1)");
  });

  it('refuses typing into locked cells and offers lists in open ones', () => {
    const validation = (ref: string) => sheet.getCell(ref).dataValidation;
    expect(validation('A7')).toMatchObject({ type: 'custom', formulae: ['FALSE'] });
    expect(validation('B7')).toMatchObject({ type: 'custom' });
    expect(validation('B9')).toBeUndefined();
    expect(validation('J30')).toMatchObject({ type: 'custom' });
    expect(validation('G7')).toMatchObject({ type: 'list', formulae: ['Liste_1'] });
    expect(validation('E9')).toMatchObject({ type: 'whole', formulae: [0, 1e15] });
    expect(sheet.getCell('C7').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('J7').protection?.locked ?? true).toBe(true);
  });

  it('speaks English when asked to', async () => {
    await edited(await issued(undefined, { language: 'en' }), (english) => {
      expect(english.getCell('C5').value).toBe('Task');
      expect(english.getCell('H7').value).toBe('yes');
      expect(english.getCell('B2').value).toBe('Prüfung Lindenborn · As of 22 Nov 2025');
    });
  });

  it('is issued without any row as well', async () => {
    await edited(await issued([]), (empty) => {
      expect(empty.autoFilter).toBe('A5:J6');
      expect(empty.getCell('C6').dataValidation).toMatchObject({ type: 'textLength' });
    });
  });
});
