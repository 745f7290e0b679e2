import { describe, expect, it } from '@jest/globals';
import { workbookName } from './workbook-name.ts';

describe('file name of an issued workbook', () => {
  it.each([
    [
      'umlauts stay, blanks go',
      'Stadt Mühlenborn',
      '2026-03-20_Stadt-Mühlenborn_Feststellungen_v3.xlsx',
    ],
    [
      'no path can be smuggled in',
      '../../etc/passwd',
      '2026-03-20_etc-passwd_Feststellungen_v3.xlsx',
    ],
    ['an authority without letters is left out', '***', '2026-03-20_Feststellungen_v3.xlsx'],
  ])('%s', (_, authority, name) => {
    const engagement = {
      authority,
      ...{ name: '', town: '', subject: '', periodFrom: null, periodTo: null, examiners: [] },
    };
    const issuedAt = new Date('2026-03-20T23:30:00Z');
    expect(workbookName({ issuedAt, language: 'de', version: '3', engagement })).toBe(name);
  });
});
