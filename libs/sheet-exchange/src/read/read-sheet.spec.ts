import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import {
  edited,
  exampleRows,
  issued,
  reading,
} from '../../../../test/factories/exchange-table.factory.ts';
import type { ExchangeRow, ExchangeValues } from '../table.ts';

async function after(
  change: (sheet: ExcelJS.Worksheet) => void,
  current: readonly ExchangeRow[] = exampleRows,
) {
  return reading(await edited(await issued(), change), current);
}

function newer(key: string, values: ExchangeValues): ExchangeRow[] {
  return exampleRows.map((row) =>
    row.key === key ? { ...row, values: { ...row.values, ...values } } : row,
  );
}

const nothing = {
  changes: [],
  conflicts: [],
  newRows: [],
  invalid: [],
  missingRows: [],
  goneRows: [],
  missingColumns: [],
  foreignHeadings: [],
};

describe('a sheet that is read back', () => {
  it.each(['de', 'en'] as const)('tells no change when there is none (%s)', async (language) => {
    const result = await reading(await issued(undefined, { language }));
    expect(result).toEqual({
      ...nothing,
      issuedAt: '2025-11-22T10:00:00.000Z',
      language,
      rowOrder: ['a', 'b', 'c'],
    });
  });

  it.each([
    ['a text', 'C7', 'Antrag prüfen und erfassen', 'title', 'Antrag prüfen und erfassen'],
    ['a number', 'D7', 14.25, 'minutes', 14.25],
    ['a number written as text with a decimal comma', 'D7', '1.014,25', 'minutes', 1014.25],
    ['a date', 'F7', new Date('2025-12-31T00:00:00Z'), 'day', '2025-12-31'],
    ['a date written as text', 'F7', '31.12.2025', 'day', '2025-12-31'],
    ['an option in capitals', 'G7', 'FREIWILLIG', 'duty', 'voluntary'],
    ['an option of the other language', 'G7', 'voluntary', 'duty', 'voluntary'],
    ['a flag', 'H7', 'nein', 'checked', false],
    ['a flag as truth value', 'H7', false, 'checked', false],
    ['a list', 'I7', '§ 37 SGB II;§ 9 SGB X;', 'law', ['§ 37 SGB II', '§ 9 SGB X']],
    ['a cell that was emptied', 'D7', null, 'minutes', null],
    ['a text that is only digits', 'C7', 12.5, 'title', '12,5'],
  ])('tells %s as a change', async (_, address, value, column, now) => {
    const result = await after((sheet) => (sheet.getCell(address).value = value));
    const before = exampleRows[1]!.values[column];
    expect(result).toMatchObject({
      ...nothing,
      changes: [{ rowKey: 'b', column, address, before, now }],
    });
  });

  it.each([
    ['a word where a number belongs', 'D7', 'zwölf', 'not-a-number'],
    ['an ambiguous number', 'D7', '1,2,3', 'not-a-number'],
    ['a number out of range', 'D7', -1, 'out-of-range'],
    ['a broken number where whole ones belong', 'E7', 12.5, 'too-many-decimals'],
    ['a day that does not exist', 'F7', '31.02.2025', 'not-a-date'],
    ['a number that is no date', 'F7', 12, 'not-a-date'],
    ['a value that is none of the options', 'G7', 'vielleicht', 'not-an-option'],
    ['neither yes nor no', 'H7', 'manchmal', 'not-a-flag'],
    ['an emptied required cell', 'C7', null, 'required'],
    ['too much text', 'C7', 'x'.repeat(201), 'too-long'],
    ['a formula', 'D7', { formula: '1+1', result: 2 }, 'formula'],
    ['an error value', 'D7', { error: '#DIV/0!' as const }, 'error-value'],
    ['a locked cell', 'J7', 999, 'locked'],
    ['a cell that is open in new rows only', 'B7', '2.1', 'locked'],
  ])('refuses %s and says so', async (_, address, value, reason) => {
    const result = await after((sheet) => (sheet.getCell(address).value = value));
    expect(result).toMatchObject({ ...nothing, invalid: [{ rowKey: 'b', address, reason }] });
    const [cell] = result.invalid;
    expect(cell?.sentence.de).toMatch(new RegExp(`^Zelle ${address} \\(.+\\) .+\\. .+\\.$`));
    expect(cell?.sentence.en).toMatch(new RegExp(`^Cell ${address} \\(.+\\) .+\\. .+\\.$`));
  });

  it('says what it expects', async () => {
    const { invalid } = await after((sheet) => (sheet.getCell('D7').value = 'zwölf'));
    expect(invalid[0]?.sentence).toEqual({
      de: 'Zelle D7 (mBZ (Min.)) enthält „zwölf“, das ist keine Zahl. Erwartet wird: Zahl mit höchstens 2 Nachkommastellen ab 0 bis 100.000.',
      en: 'Cell D7 (Time (min)) holds “zwölf”, which is no number. Expected: number with at most 2 decimals from 0 to 100,000.',
    });
  });

  it('tells a new row with its values, and where it was put', async () => {
    const result = await after((sheet) => {
      sheet.getCell('B9').value = '1.3';
      sheet.getCell('C9').value = 'Bescheid versenden';
      sheet.getCell('D9').value = '2,5';
    });
    const values = { number: '1.3', title: 'Bescheid versenden', minutes: 2.5, duty: null };
    expect(result).toMatchObject({
      ...nothing,
      newRows: [{ row: 9, after: 'c', copiedFrom: null, valid: true, values }],
    });
  });

  it('tells which cells of a new row are missing or wrong', async () => {
    const result = await after((sheet) => (sheet.getCell('D9').value = 'viel'));
    expect(result.newRows).toMatchObject([{ row: 9, valid: false }]);
    expect(result.invalid.map(({ address, reason, rowKey }) => [address, reason, rowKey])).toEqual([
      ['B9', 'required', null],
      ['C9', 'required', null],
      ['D9', 'not-a-number', null],
    ]);
  });

  it('takes a copied row for a new one, wherever it was pasted', async () => {
    const result = await after((sheet) => {
      const values = [...(sheet.getRow(7).values as ExcelJS.CellValue[])].slice(1);
      sheet.spliceRows(6, 0, values);
      sheet.getCell('C6').value = 'Folgeantrag prüfen';
    });
    expect(result).toMatchObject({
      ...nothing,
      newRows: [{ row: 6, after: null, copiedFrom: 'b' }],
    });
    expect(result.newRows[0]?.values['title']).toBe('Folgeantrag prüfen');
  });

  it('tells missing rows and deletes none', async () => {
    const result = await after((sheet) => sheet.spliceRows(7, 1));
    expect(result).toMatchObject({ ...nothing, missingRows: ['b'] });
  });

  it('tells changes to rows that are gone from the records, and leaves unchanged ones alone', async () => {
    const current = exampleRows.filter(({ key }) => key === 'a');
    const result = await after((sheet) => (sheet.getCell('C7').value = 'anders'), current);
    expect(result).toMatchObject({ ...nothing, goneRows: ['b'] });
  });

  it('knows its rows and columns after sorting, inserting and moving', async () => {
    const result = await after((sheet) => {
      const [first, second] = [sheet.getRow(6).values, sheet.getRow(8).values];
      sheet.getRow(6).values = second;
      sheet.getRow(8).values = first;
      sheet.getCell('C6').value = 'Ablage';
      sheet.spliceColumns(3, 0, [null, null, null, null, 'Meine Notiz', 'a', 'b']);
      sheet.spliceRows(3, 0, [], []);
    });
    expect(result).toMatchObject({
      ...nothing,
      changes: [
        { rowKey: 'c', column: 'title', address: 'D8', before: '=SUMME(A1)', now: 'Ablage' },
      ],
      foreignHeadings: ['Meine Notiz'],
      rowOrder: ['c', 'b', 'a'],
    });
  });

  it('tells a column that was taken out, and changes nothing in it', async () => {
    const result = await after((sheet) => sheet.spliceColumns(4, 1));
    expect(result).toMatchObject({ ...nothing, missingColumns: ['minutes'] });
  });

  it('finds its sheet under another name', async () => {
    const result = await after((sheet) => (sheet.name = 'Rückmeldung'));
    expect(result).toMatchObject(nothing);
  });

  it('tells a conflict when the records changed otherwise meanwhile', async () => {
    const result = await after(
      (sheet) => (sheet.getCell('D7').value = 14),
      newer('b', { minutes: 11 }),
    );
    expect(result).toMatchObject({
      ...nothing,
      conflicts: [
        { rowKey: 'b', column: 'minutes', address: 'D7', base: 12.5, mine: 14, theirs: 11 },
      ],
    });
  });

  it.each([
    ['both wrote the same', 14, 14],
    ['only the records changed', 12.5, 11],
  ])('has nothing to do when %s', async (_, mine, theirs) => {
    const change = (sheet: ExcelJS.Worksheet) => (sheet.getCell('D7').value = mine);
    expect(await after(change, newer('b', { minutes: theirs }))).toMatchObject(nothing);
  });
});
