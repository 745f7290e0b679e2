import { describe, expect, it } from '@jest/globals';
import { sortOf, sortText } from './grid-columns.ts';

describe('order of the grid in the address', () => {
  it.each([
    ['amount_cents', { colId: 'amount_cents', sort: 'asc' }],
    ['-amount_cents', { colId: 'amount_cents', sort: 'desc' }],
  ] as const)('%s', (text, order) => {
    expect(sortOf(text)).toEqual(order);
    expect(sortText([order])).toBe(text);
  });

  it.each([undefined, '', '-'])('%s is none', (text) => expect(sortOf(text)).toBeNull());

  it('no order leaves nothing in the address', () => expect(sortText([])).toBeUndefined());
});
