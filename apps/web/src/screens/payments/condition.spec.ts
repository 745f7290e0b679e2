import { describe, expect, it } from '@jest/globals';
import { conditionOf, filterOf } from './condition.ts';
import type { PaymentFilter } from './payment-filters.ts';

const blank = conditionOf(undefined, 'de');

describe('a condition', () => {
  it.each<[string, 'text' | 'cents' | 'date' | 'timestamp' | 'boolean', PaymentFilter]>([
    ['part of a text', 'text', { column: 'c', kind: 'contains', text: 'Möbel' }],
    ['an amount from', 'cents', { column: 'c', kind: 'range', from: 10000 }],
    ['amounts between, with credits', 'cents', { column: 'c', kind: 'range', from: -5, to: 0 }],
    ['a period', 'date', { column: 'c', kind: 'range', from: '2025-01-01', to: '2025-01-31' }],
    ['a day', 'timestamp', { column: 'c', kind: 'range', to: '2025-01-31T23:59:59' }],
    ['no', 'boolean', { column: 'c', kind: 'in', values: [false] }],
    ['a code', 'text', { column: 'payment_method', kind: 'in', values: ['cash'] }],
    ['empty', 'text', { column: 'c', kind: 'empty', empty: true }],
    ['filled', 'cents', { column: 'c', kind: 'empty', empty: false }],
  ])('%s is opened and kept as it is', (_, kind, filter) => {
    expect(filterOf({ name: filter.column, kind }, conditionOf(filter, 'de'), 'de')).toEqual(
      filter,
    );
  });

  it('takes the word of a code', () => {
    const column = { name: 'payment_method', kind: 'text' } as const;
    expect(filterOf(column, { ...blank, text: 'bar' }, 'de')).toEqual({
      ...{ column: 'payment_method', kind: 'in', values: ['cash'] },
    });
  });

  it('shows the last day without its time', () => {
    const filter: PaymentFilter = { column: 'c', kind: 'range', to: '2025-01-31T23:59:59' };
    expect(conditionOf(filter, 'de').to).toBe('2025-01-31');
  });

  it.each([
    ['nothing', 'text', {}],
    ['blanks', 'text', { text: '  ' }],
    ['no end', 'cents', {}],
    ['half a date', 'date', { from: '31.1.' }],
  ] as const)('%s filters nothing', (_, kind, part) => {
    expect(filterOf({ name: 'c', kind }, { ...blank, ...part }, 'de')).toBeNull();
  });
});
