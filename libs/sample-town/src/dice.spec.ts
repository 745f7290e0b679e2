import { describe, it, expect } from '@jest/globals';
import { Dice } from './dice.ts';

const draws = (count: number, next: (n: number) => number) =>
  Array.from({ length: count }, (_, n) => next(n));
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const variance = (values: readonly number[]) => {
  const average = mean(values);
  return mean(values.map((v) => (v - average) ** 2));
};

describe('Dice', () => {
  it('gives the same numbers for the same path', () => {
    const a = new Dice(1, 2, 3);
    const b = new Dice(1, 2, 3);
    expect(draws(50, () => a.fraction())).toEqual(draws(50, () => b.fraction()));
  });

  it.each([
    ['the seed', [2, 2, 3]],
    ['the last step', [1, 2, 4]],
    ['the order of steps', [2, 1, 3]],
    ['the length', [1, 2, 3, 0]],
  ])('gives other numbers when %s differs', (_, path) => {
    expect(new Dice(...path).fraction()).not.toBe(new Dice(1, 2, 3).fraction());
  });

  it.each<[string, (n: number) => Dice]>([
    [
      'along one path',
      (
        (dice) => () =>
          dice
      )(new Dice(7)),
    ],
    ['as first number of neighbouring paths', (n) => new Dice(7, 1, n)],
    ['as first number of neighbouring seeds', (n) => new Dice(n, 1, 1)],
  ])('is uniform %s', (_, diceOf) => {
    const values = draws(20_000, (n) => diceOf(n).fraction());
    // Six standard errors of the mean (0.2887 / sqrt n) and of the variance.
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.0123);
    expect(Math.abs(variance(values) - 1 / 12)).toBeLessThan(0.0032);
    const bins = new Array<number>(20).fill(0);
    for (const value of values) bins[Math.floor(value * 20)]! += 1;
    const chiSquare = bins.reduce((sum, seen) => sum + (seen - 1_000) ** 2 / 1_000, 0);
    // 99.9999 % point of chi square with 19 degrees of freedom is 57.
    expect(chiSquare).toBeLessThan(57);
  });

  it('does not correlate neighbouring paths', () => {
    const pairs = draws(
      20_000,
      (n) => (new Dice(7, n).fraction() - 0.5) * (new Dice(7, n + 1).fraction() - 0.5),
    );
    expect(Math.abs(mean(pairs)) * 12).toBeLessThan(0.043);
  });

  it('is normal with mean 0 and variance 1', () => {
    const dice = new Dice(3);
    const values = draws(20_000, () => dice.normal());
    expect(Math.abs(mean(values))).toBeLessThan(0.043);
    expect(Math.abs(variance(values) - 1)).toBeLessThan(0.06);
  });

  it('refuses an empty list', () => {
    expect(() => new Dice(1).pick([])).toThrow(RangeError);
  });
});
