import { describe, expect, it } from '@jest/globals';
import {
  edited,
  ENGAGEMENT_ID,
  exampleTable,
  issued,
  reading,
} from '../../../../test/factories/exchange-table.factory.ts';
import {
  BaseStateAltered,
  ExchangeSheetTooLarge,
  HeadingsNotFound,
  NotAnExchangeSheet,
  SheetOfOtherEngagement,
  SheetOfOtherTable,
} from '../exchange.problems.ts';
import { readSheet } from './read-sheet.ts';

const PART = 'xl/worksheets/sheet1.xml';

describe('a file that is not the issued sheet', () => {
  it.each([
    ['no zip', () => Promise.resolve(Buffer.from('kein Blatt')), NotAnExchangeSheet],
    [
      'without its hidden sheet',
      async () =>
        edited(await issued(), (_, book) =>
          book.removeWorksheet(book.getWorksheet('_pruefwerk')!.id),
        ),
      NotAnExchangeSheet,
    ],
    [
      'with an altered base state',
      async () =>
        edited(await issued(), (_, book) => {
          book.getWorksheet('_pruefwerk')!.getCell('D11').value = '99';
        }),
      BaseStateAltered,
    ],
    [
      'without its headings',
      async () => edited(await issued(), (sheet) => sheet.spliceRows(5, 1)),
      HeadingsNotFound,
    ],
    [
      'of another engagement',
      () => issued(undefined, { engagementId: '00000000-0000-4000-8000-00000000000b' }),
      SheetOfOtherEngagement,
    ],
    [
      'too large to be one',
      () => Promise.resolve(new Uint8Array(21 * 1024 ** 2)),
      ExchangeSheetTooLarge,
    ],
  ])('is refused: %s', async (_, file, problem) => {
    await expect(reading(await file())).rejects.toBeInstanceOf(problem);
  });

  it('is refused when it holds another table', async () => {
    const other = { ...exampleTable, id: 'other' };
    const bytes = await issued();
    await expect(
      readSheet(bytes, other, { engagementId: ENGAGEMENT_ID, current: [] }),
    ).rejects.toBeInstanceOf(SheetOfOtherTable);
  });

  it('is refused unread when a part claims to unpack to more than a sheet can be', async () => {
    const swollen = Buffer.from(await issued());
    const entry = swollen.lastIndexOf(PART) - 46;
    expect(swollen.readUInt32LE(entry)).toBe(0x02014b50);
    swollen.writeUInt32LE(0x7fff_ffff, entry + 24);
    await expect(reading(swollen)).rejects.toBeInstanceOf(ExchangeSheetTooLarge);
  });

  it('is refused when the list of its sheets names a part that is not there', async () => {
    const damaged = Buffer.from(await issued());
    for (let at = damaged.indexOf(PART); at >= 0; at = damaged.indexOf(PART, at + 1)) {
      damaged.write('xl/worksheets/other1.xml', at);
    }
    await expect(reading(damaged)).rejects.toBeInstanceOf(NotAnExchangeSheet);
  });
});
