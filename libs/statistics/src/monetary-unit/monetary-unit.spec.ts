import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateMonetaryUnits } from './evaluate.ts';
import { planMonetaryUnitSample } from './plan.ts';

const item = (bookCents: number, auditedCents: number, hits = 1, certain = false) => ({
  ...{ bookCents, auditedCents, hits, certain },
});
const options = { confidence: 0.95, intervalCents: 10_000 };

describe('plan of monetary units', () => {
  it('is the table: 5 % of the money, nothing expected, 95 % are 60 units', () => {
    const plan = planMonetaryUnitSample({
      ...{ confidence: 0.95, bookValueCents: 1_000_000 },
      ...{ tolerableCents: 50_000, expectedCents: 0 },
    });
    expect(plan).toMatchObject({ n: 60, allowedErrors: 0 });
    expect(plan.intervalCents).toBeCloseTo(1_000_000 / 60, 9);
    expect(plan.cleanBoundCents).toBeLessThanOrEqual(50_000);
  });

  it('grows with what is expected, and ends where nothing could be shown', () => {
    const size = (expectedCents: number) =>
      planMonetaryUnitSample({
        ...{ confidence: 0.95, bookValueCents: 1_000_000, tolerableCents: 50_000, expectedCents },
      }).n;
    expect(size(10_000)).toBeGreaterThan(size(0));
    expect(() => size(50_000)).toThrow();
  });
});

describe('result of monetary units', () => {
  it('counts every hit: an item drawn twice weighs twice', () => {
    const once = evaluateMonetaryUnits([item(100, 50), item(100, 100)], options);
    const twice = evaluateMonetaryUnits([item(100, 50, 2)], options);
    expect(once.over.projectedCents).toBe(5000);
    expect(twice.over.projectedCents).toBe(10_000);
    expect(twice.over.steps).toHaveLength(3);
    expect(twice.over.upperCents).toBeGreaterThan(once.over.upperCents);
  });

  it('projects nothing from items drawn for certain', () => {
    const { over } = evaluateMonetaryUnits(
      [item(20_000, 15_000, 2, true), item(100, 100)],
      options,
    );
    expect(over.certainCents).toBe(5000);
    expect(over.projectedCents).toBe(0);
    // 2.995732… × interval + 5000
    expect(over.upperCents).toBeCloseTo(29_957.32273553991 + 5000, 6);
  });

  it('keeps understatements apart and offsets them only in the net bound', () => {
    const result = evaluateMonetaryUnits([item(100, 120), item(100, 100)], options);
    expect(result.over.projectedCents).toBe(0);
    expect(result.under.projectedCents).toBeCloseTo(2000, 9);
    expect(result.netUpperCents).toBeCloseTo(result.over.upperCents - 2000, 9);
  });

  it('is a sheet that adds up, in any order of the items', () => {
    const drawn = fc.array(
      fc.record({ book: fc.integer({ min: 1, max: 9999 }), part: fc.integer({ min: 0, max: 10 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(drawn, (found) => {
        const items = found.map(({ book, part }) => item(book, Math.round((book * part) / 10)));
        const { over } = evaluateMonetaryUnits(items, options);
        const sum = over.steps.reduce((total, { cents }) => total + cents, over.certainCents);
        expect(over.upperCents).toBeCloseTo(sum, 6);
        expect(over.upperCents).toBeGreaterThan(over.projectedCents);
        const turned = evaluateMonetaryUnits(items.toReversed(), options);
        expect(turned.over.upperCents).toBeCloseTo(over.upperCents, 6);
        const worse = evaluateMonetaryUnits([...items, item(100, 0)], options);
        expect(worse.over.upperCents).toBeGreaterThan(over.upperCents);
        const surer = evaluateMonetaryUnits(items, { ...options, confidence: 0.99 });
        expect(surer.over.upperCents).toBeGreaterThan(over.upperCents);
      }),
    );
  });
});
