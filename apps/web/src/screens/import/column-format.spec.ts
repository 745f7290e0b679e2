import { describe, expect, it } from '@jest/globals';
import { dateFormatName, formatChoices, formatOf, readableShare } from './column-format.ts';
import type { ColumnPreview, MappingDraft } from './mapping-draft.ts';
import { EITHER_AMOUNT_FORMAT } from './repair.ts';

const amount = {
  header: 'Betrag',
  target: 'amount',
  format: '1.234,56',
  formats: ['1.234,56'],
  readableShare: 0.98,
  emptyShare: 0.01,
} as unknown as ColumnPreview;
const all = {
  amountFormats: ['1.234,56', '1,234.56', EITHER_AMOUNT_FORMAT],
  dateFormats: ['dd.mm.yy'],
};
const draft = (change: Partial<MappingDraft> = {}): MappingDraft => ({
  columns: { Betrag: 'amount' },
  formats: {},
  leftOut: [],
  ...change,
});

describe('format of a column', () => {
  it('is the detected one until the person chooses', () => {
    expect(formatOf(amount, draft())).toBe('1.234,56');
    expect(formatOf(amount, draft({ formats: { Betrag: '1,234.56' } }))).toBe('1,234.56');
  });

  it('is not known for another target than the proposed one', () => {
    const moved = draft({ columns: { Betrag: 'payment_date' } });
    expect(formatOf(amount, moved)).toBeNull();
    expect(formatChoices(amount, moved, 'date', all)).toEqual(['dd.mm.yy']);
  });

  it('can always allow the decimal point beside the comma', () => {
    expect(formatChoices(amount, draft(), 'cents', all)).toEqual([
      '1.234,56',
      EITHER_AMOUNT_FORMAT,
    ]);
  });

  it('tells the readable share only of what was read like that', () => {
    expect(readableShare(amount, draft(), 'cents')).toBe(0.98);
    expect(readableShare(amount, draft({ formats: { Betrag: '1,234.56' } }), 'cents')).toBeNull();
    expect(readableShare(amount, draft({ columns: { Betrag: 'document_no' } }), 'text')).toBe(0.99);
    expect(readableShare(amount, draft({ columns: {} }), null)).toBeNull();
  });

  it.each([
    ['dd.mm.yyyy', 'TT.MM.JJJJ', 'DD.MM.YYYY'],
    ['dd-mmm-yy', 'TT-MMM-JJ', 'DD-MMM-YY'],
  ])('%s has a name', (format, german, english) => {
    expect(dateFormatName(format, 'de')).toBe(german);
    expect(dateFormatName(format, 'en')).toBe(english);
  });
});
