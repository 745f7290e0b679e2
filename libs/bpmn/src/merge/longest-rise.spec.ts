import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestRise } from './longest-rise.ts';

const lengthByTrying = (numbers: readonly number[]): number => {
  const lengths: number[] = [];
  for (const number of numbers) {
    const before = lengths.filter((_, j) => numbers[j]! < number);
    lengths.push(Math.max(0, ...before) + 1);
  }
  return Math.max(0, ...lengths);
};

describe('longest rise', () => {
  it.each([
    ['nothing', [], []],
    ['one moved to the end', [1, 2, 3, 0], [0, 1, 2]],
    ['all turned round', [2, 1, 0], [2]],
  ])('finds what may stay: %s', (_, numbers, expected) => {
    expect([...longestRise(numbers)].toSorted()).toEqual(expected);
  });

  it('is rising and as long as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), (numbers) => {
        const chosen = [...longestRise(numbers)].toSorted((a, b) => a - b).map((i) => numbers[i]!);
        expect(chosen).toEqual(chosen.toSorted((a, b) => a - b));
        expect(chosen).toHaveLength(lengthByTrying(numbers));
      }),
    );
  });
});
