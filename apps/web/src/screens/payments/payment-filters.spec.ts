import { describe, expect, it } from '@jest/globals';
import { type PaymentFilter, readFilters, withFilter, writeFilters } from './payment-filters.ts';

const filters: PaymentFilter[] = [
  { column: 'amount_cents', kind: 'range', from: 10000, to: 50000 },
  { column: 'payment_date', kind: 'range', from: '2025-01-01' },
  { column: 'document_no', kind: 'contains', text: 'A~1;2 50 %' },
  { column: 'one_time', kind: 'in', values: [true] },
  { column: 'payment_method', kind: 'in', values: ['cash'] },
  { column: 'card_id', kind: 'empty', empty: true },
  { column: 'receipt_no', kind: 'empty', empty: false },
];

describe('filters in the address', () => {
  it('are read as they were written, whatever signs the text has', () => {
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it('stay readable', () => {
    expect(writeFilters(filters.slice(0, 1))).toBe('amount_cents~von~10000~bis~50000');
  });

  it('none leave nothing in the address', () => {
    expect(writeFilters([])).toBeUndefined();
    expect(readFilters(undefined)).toEqual([]);
  });

  it.each(['', 'a', 'a~hat', 'a~von', 'a~wie~b', '~hat~b', 'a~hat~'])(
    'what cannot be read is left out: %s',
    (text) =>
      expect(readFilters(`${text};b~ja`)).toEqual([{ column: 'b', kind: 'in', values: [true] }]),
  );

  it('a broken percent sign stays as it is', () => {
    expect(readFilters('a~hat~5%')).toEqual([{ column: 'a', kind: 'contains', text: '5%' }]);
  });
});

describe('changing a filter', () => {
  const [amount, date] = filters as [PaymentFilter, PaymentFilter];

  it('replaces that of the same column in its place', () => {
    const changed = { ...amount, from: 1 };
    expect(withFilter([amount, date], 'amount_cents', changed)).toEqual([changed, date]);
  });

  it('adds and takes away', () => {
    expect(withFilter([amount], 'payment_date', date)).toEqual([amount, date]);
    expect(withFilter([amount, date], 'amount_cents', null)).toEqual([date]);
  });
});
