import { describe, expect, it } from '@jest/globals';
import { exportSheets, leftOutBy, sheetsWithout } from './export-sheets.ts';
import { ExportSheetUnknown } from './reporting.problems.ts';

describe('choice of sheets', () => {
  it('everything stays when nothing was chosen', () => {
    expect(leftOutBy(undefined)).toEqual([]);
    expect(sheetsWithout([])).toEqual(exportSheets.map(({ key }) => key));
  });

  it('what makes the workbook readable and verifiable stays even when it was not chosen', () => {
    expect(sheetsWithout(leftOutBy(['findings']))).toEqual([
      ...['cover', 'summary', 'findings', 'dataBasis', 'log'],
    ]);
  });

  it('refuses a sheet that does not exist, so that nobody misses it later', () => {
    expect(() => leftOutBy(['findings', 'nonsense'])).toThrow(ExportSheetUnknown);
  });
});
