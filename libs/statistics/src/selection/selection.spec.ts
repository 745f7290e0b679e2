import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawMonetaryUnits } from './monetary-unit-sample.ts';
import { drawRandomSample } from './random-sample.ts';
import { drawFraction, seedCommitment } from './rank.ts';

const keyOf = (item: number) => `item ${item}`;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('random sample', () => {
  it('is the same in any order of the items', () => {
    const draw = (items: readonly number[]) =>
      drawRandomSample(items, { size: 15, seed: 'Lindenborn', keyOf }).map(({ item }) => item);
    const straight = draw(numbers(2000));
    expect(draw(numbers(2000).reverse())).toEqual(straight);
    expect(new Set(straight).size).toBe(15);
  });

  it('grows by adding: the draw of ten begins with the draw of five', () => {
    const draw = (size: number) =>
      drawRandomSample(numbers(500), { size, seed: 'a', keyOf }).map(({ item }) => item);
    expect(draw(10).slice(0, 5)).toEqual(draw(5));
  });

  it('takes all of a small population, and another sample with another seed', () => {
    expect(drawRandomSample(numbers(3), { size: 10, seed: 'a', keyOf })).toHaveLength(3);
    const first = (seed: string) => drawRandomSample(numbers(5000), { size: 20, seed, keyOf });
    expect(first('a')).not.toEqual(first('b'));
  });

  it('draws every part of the population about alike', () => {
    const drawn = drawRandomSample(numbers(10_000), { size: 2000, seed: 'even', keyOf });
    const lower = drawn.filter(({ item }) => item <= 5000).length;
    // Four standard deviations of a binomial count around one half.
    expect(Math.abs(lower - 1000)).toBeLessThan(90);
  });

  it('can be checked by anybody with standard tools', () => {
    expect(seedCommitment('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(drawFraction('a', 'start')).toBeLessThan(1);
  });
});

describe('monetary-unit sample', () => {
  const centsOf = (cents: number) => cents;
  const sizes = fc.integer({ min: 1, max: 25 });
  const ways = fc.constantFrom('fixed-interval' as const, 'cell' as const, 'random' as const);
  const amounts = fc.array(fc.integer({ min: -5000, max: 100_000 }), {
    minLength: 30,
    maxLength: 90,
  });

  it('draws as many units as asked for, from items above zero only', () => {
    fc.assert(
      fc.property(amounts, sizes, fc.string(), ways, (items, size, seed, selection) => {
        fc.pre(items.some((cents) => cents >= size));
        const draw = drawMonetaryUnits(items, { size, seed, centsOf, selection });
        expect(draw.items.reduce((sum, { hits }) => sum + hits, 0)).toBe(size);
        expect(draw.items.every(({ cents }) => cents > 0)).toBe(true);
        const counted = items.filter((cents) => cents > 0).length;
        expect(counted + draw.zeroItems + draw.negativeItems).toBe(items.length);
      }),
    );
  });

  it('draws items of an interval or more for certain', () => {
    const items = [100, 100, 90_000, 100, 100, 100];
    const draw = drawMonetaryUnits(items, { size: 10, seed: 'x', centsOf });
    const large = draw.items.find(({ cents }) => cents === 90_000);
    expect(large).toMatchObject({ certain: true });
    expect(large?.hits).toBeGreaterThanOrEqual(9);
  });

  it('draws one unit in every cell', () => {
    const items = Array.from({ length: 40 }, () => 25);
    const draw = drawMonetaryUnits(items, { size: 10, seed: 'c', centsOf, selection: 'cell' });
    // A cell is four items long, so neighbouring units are never eight items apart.
    expect(draw.items.reduce((sum, { hits }) => sum + hits, 0)).toBe(10);
    expect(draw.items.length).toBeGreaterThan(8);
    const other = drawMonetaryUnits(items, { size: 10, seed: 'c', centsOf });
    expect(draw.startCents).not.toBe(other.startCents);
  });

  it('states what it cannot draw', () => {
    const draw = drawMonetaryUnits([500, 0, -300, 700], { size: 2, seed: 'x', centsOf });
    expect(draw).toMatchObject({
      bookValueCents: 1200,
      zeroItems: 1,
      negativeItems: 1,
      negativeCents: -300,
    });
  });
});
