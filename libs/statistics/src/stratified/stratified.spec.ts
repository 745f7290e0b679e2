import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from './allocation.ts';
import { differenceEstimate } from './difference-estimate.ts';

const plain = (given: ReadonlyMap<string, number>) => Object.fromEntries(given);

describe('allocation', () => {
  it('follows the size of the strata', () => {
    const strata = [
      { name: 'Nord', size: 600 },
      { name: 'Süd', size: 300 },
      { name: 'West', size: 100 },
    ];
    expect(plain(allocate(strata, 50))).toEqual({ Nord: 30, Süd: 15, West: 5 });
  });

  it('draws more where amounts differ more (Neyman)', () => {
    const strata = [
      { name: 'a', size: 100, spread: 30 },
      { name: 'b', size: 100, spread: 10 },
    ];
    expect(plain(allocate(strata, 40))).toEqual({ a: 30, b: 10 });
  });

  it('takes a small stratum whole and hands the rest to the others', () => {
    const strata = [
      { name: 'large', size: 1000, spread: 1 },
      { name: 'wild', size: 5, spread: 900 },
    ];
    expect(plain(allocate(strata, 60))).toEqual({ large: 55, wild: 5 });
  });

  const anyStrata = fc.uniqueArray(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 4 }),
      size: fc.integer({ min: 1, max: 400 }),
      spread: fc.integer({ min: 0, max: 50 }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ name }) => name },
  );

  it('gives out exactly what is to be drawn, to everyone at least two and never more than there is', () => {
    fc.assert(
      fc.property(anyStrata, fc.double({ min: 0, max: 1, noNaN: true }), (strata, share) => {
        const least = strata.reduce((sum, { size }) => sum + Math.min(2, size), 0);
        const total = strata.reduce((sum, { size }) => sum + size, 0);
        const size = Math.max(1, least + Math.floor(share * (total - least)));
        const given = allocate(strata, size);
        expect([...given.values()].reduce((sum, count) => sum + count, 0)).toBe(size);
        for (const one of strata) {
          const count = given.get(one.name) ?? -1;
          expect(count).toBeGreaterThanOrEqual(Math.min(2, one.size));
          expect(count).toBeLessThanOrEqual(one.size);
        }
        expect(plain(allocate([...strata].reverse(), size))).toEqual(plain(given));
      }),
    );
  });

  it('refuses what cannot be drawn', () => {
    expect(() => allocate([{ name: 'a', size: 10 }], 11)).toThrow();
    expect(() => allocate([{ name: 'a', size: 10 }], 1)).toThrow();
  });
});

describe('difference estimate', () => {
  it('is the textbook one, by hand', () => {
    const strata = [
      { name: 'a', size: 100, differencesCents: [0, 0, 10, 30] },
      { name: 'b', size: 50, differencesCents: [0, 20] },
    ];
    const result = differenceEstimate(strata, 0.95);
    // 100 × 10 + 50 × 10; 100² × 0,96 × 200 / 4 + 50² × 0,96 × 200 / 2
    expect(result.projectedCents).toBe(1500);
    expect(result.standardErrorCents).toBeCloseTo(Math.sqrt(480_000 + 240_000), 9);
    expect(result.degrees).toBe(4);
    // qt(0.975, 4) = 2.776445105197793
    expect(result.interval[1] - 1500).toBeCloseTo(2.776445105197793 * Math.sqrt(720_000), 6);
    // qt(0.95, 4) = 2.131846786326649
    expect(result.upperCents - 1500).toBeCloseTo(2.131846786326649 * Math.sqrt(720_000), 6);
    expect(result.fewDifferences).toBe(true);
  });

  it('knows for certain what was examined whole', () => {
    const result = differenceEstimate([{ name: 'a', size: 3, differencesCents: [5, 0, 7] }], 0.95);
    expect(result).toMatchObject({ projectedCents: 12, standardErrorCents: 0, interval: [12, 12] });
  });

  it('refuses more items than there are, and a single one of many', () => {
    const of = (size: number, ...differencesCents: number[]) =>
      differenceEstimate([{ name: 'a', size, differencesCents }], 0.9);
    expect(() => of(1, 1, 2)).toThrow();
    expect(() => of(10, 1)).toThrow();
  });
});
