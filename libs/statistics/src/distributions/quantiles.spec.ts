import { describe, expect, it } from '@jest/globals';
import { normalAtMost, normalQuantile } from './normal.ts';
import { studentQuantile } from './student.ts';

describe('quantiles', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.9995, 3.2905267314918945],
  ])('of a normal figure at %d', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 12);
    expect(normalQuantile(1 - probability)).toBeCloseTo(-value, 12);
    expect(normalAtMost(value)).toBeCloseTo(probability, 14);
  });

  // By Simpson integration of the density, and as qt(p, df) of R where printed.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.95, 2, 2.919985580355516],
    [0.975, 7, 2.364624251592785],
    [0.95, 30, 1.697260886593957],
    [0.995, 120, 2.6174211451068805],
  ])('of Student at %d with %d degrees', (probability, degrees, value) =>
    expect(studentQuantile(probability, degrees)).toBeCloseTo(value, 9),
  );

  it('of Student are wider than normal ones and come closer', () => {
    const wide = [1, 2, 5, 20, 200].map((degrees) => studentQuantile(0.95, degrees));
    expect(wide).toEqual([...wide].sort((a, b) => b - a));
    expect(wide.at(-1)).toBeGreaterThan(normalQuantile(0.95));
  });
});
