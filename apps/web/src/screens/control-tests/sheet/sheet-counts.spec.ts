import { describe, expect, it } from '@jest/globals';
import { attributeLetter, sheetCounts } from './sheet-counts.ts';

const cell = (position: number, attribute: number, outcome: 'pass' | 'deviation') => ({
  ...{ position, attribute, outcome },
});

describe('counts of the matrix', () => {
  it('count an item with two deviations once, and the attributes by themselves', () => {
    const cells = [cell(1, 0, 'deviation'), cell(1, 1, 'deviation'), cell(2, 1, 'deviation')];
    expect(sheetCounts([1, 2, 3], 2, cells)).toEqual({
      ...{ items: 3, rated: 1, deviating: 2, byAttribute: [1, 2] },
    });
  });

  it('leave out what belongs to no item or attribute of the test', () => {
    const cells = [cell(9, 0, 'deviation'), cell(1, 5, 'deviation')];
    expect(sheetCounts([1], 1, cells)).toMatchObject({ rated: 0, deviating: 0, byAttribute: [0] });
  });

  it('are all nothing without attributes', () => {
    expect(sheetCounts([1, 2], 0, [])).toMatchObject({ items: 2, rated: 0, deviating: 0 });
  });
});

describe('letter of an attribute', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [52, 'BA'],
  ])('%i is %s', (attribute, letter) => {
    expect(attributeLetter(attribute)).toBe(letter);
  });
});
