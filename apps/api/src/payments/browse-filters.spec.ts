import { describe, expect, it } from '@jest/globals';
import { FiltersMalformed } from '../problems/api.problems.ts';
import { browseFilters } from './browse-filters.ts';

describe('filters of the payments page', () => {
  it('passes the four kinds on and drops what it does not know', () => {
    const filters = [
      { column: 'remittance', kind: 'contains', text: 'Möbel' },
      { column: 'status', kind: 'in', values: ['paid', null] },
      { column: 'amount_cents', kind: 'range', from: 100 },
      { column: 'iban', kind: 'empty', empty: true },
    ];
    const given = filters.map((filter) => ({ ...filter, sql: 'drop table' }));
    expect(browseFilters(JSON.stringify(given))).toEqual(filters);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{"column":"a"}'],
    ['no column', '[{"kind":"empty","empty":true}]'],
    ['an unknown kind', '[{"column":"a","kind":"sql","text":"1=1"}]'],
    ['a range of objects', '[{"column":"a","kind":"range","from":{}}]'],
    ['too many', JSON.stringify(Array(21).fill({ column: 'a', kind: 'empty', empty: true }))],
  ])('refuses %s', (_, json) => {
    expect(() => browseFilters(json)).toThrow(FiltersMalformed);
  });
});
