import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialProbability, hypergeometricProbability } from '../distributions/saddle-point.ts';
import { stringerBound } from '../monetary-unit/stringer.ts';
import { FigureOutOfRange, NothingToProve, PopulationSizeMissing } from '../statistics.problems.ts';
import { reliabilityFactor } from './bounds.ts';
import { evaluateAttributeSample } from './evaluate.ts';
import { planAttributeSample } from './plan.ts';

const confidence = fc.double({ min: 0.5, max: 0.995, noNaN: true });
const tolerable = fc.double({ min: 0.01, max: 0.3, noNaN: true });

describe('attribute samples', () => {
  it.each([
    [0.95, 0.05, 0, 59],
    [0.95, 0.1, 0, 29],
    [0.9, 0.05, 0, 45],
    [0.95, 0.05, 1, 93],
  ])('needs at %d confidence, %d tolerable, %i errors: %i items', (level, share, errors, n) => {
    const plan = planAttributeSample({
      method: 'binomial',
      confidence: level,
      tolerable: share,
      expected: { errors },
    });
    expect(plan.n).toBe(n);
    expect(plan.provenBound).toBeLessThanOrEqual(share);
  });

  it('has the reliability factors of the audit tables', () => {
    const factors = [0, 1, 2, 3, 4].map((errors) => reliabilityFactor(errors, 0.95).toFixed(2));
    expect(factors).toEqual(['3.00', '4.74', '6.30', '7.75', '9.15']);
  });

  it('needs least without putting back, most for rare events', () => {
    fc.assert(
      fc.property(confidence, tolerable, fc.integer({ min: 0, max: 5 }), (level, share, errors) => {
        const size = (method: 'binomial' | 'poisson' | 'hypergeometric') =>
          planAttributeSample({
            method,
            confidence: level,
            tolerable: share,
            expected: { errors },
            population: 20_000,
          }).n;
        expect(size('hypergeometric')).toBeLessThanOrEqual(size('binomial'));
        expect(size('binomial')).toBeLessThanOrEqual(size('poisson'));
      }),
      { numRuns: 60 },
    );
  });

  it('bounds more with more errors and with more confidence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 400 }),
        fc.integer({ min: 0, max: 9 }),
        confidence,
        (n, errors, level) => {
          const bound = (found: number, sure: number) =>
            evaluateAttributeSample({ method: 'binomial', confidence: sure, n, errors: found })
              .upperBound;
          expect(bound(errors + 1, level)).toBeGreaterThanOrEqual(bound(errors, level));
          expect(bound(errors, level + 0.004)).toBeGreaterThanOrEqual(bound(errors, level));
          expect(bound(errors, level)).toBeGreaterThanOrEqual(errors / n);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has probabilities that add up to one', () => {
    const sum = (terms: number[]) => terms.reduce((total, term) => total + term, 0);
    const counts = Array.from({ length: 101 }, (_, x) => x);
    expect(sum(counts.map((x) => binomialProbability(x, 100, 0.37)))).toBeCloseTo(1, 13);
    const draw = { n: 100, K: 30, N: 500 };
    expect(sum(counts.map((x) => hypergeometricProbability(x, draw)))).toBeCloseTo(1, 13);
  });

  it('says when no sample can prove it, and what is missing', () => {
    const plan = { confidence: 0.95, tolerable: 0.05, expected: { rate: 0.05 } } as const;
    expect(() => planAttributeSample({ ...plan, method: 'binomial' })).toThrow(NothingToProve);
    const clean = { ...plan, expected: { errors: 0 } };
    expect(() => planAttributeSample({ ...clean, method: 'hypergeometric' })).toThrow(
      PopulationSizeMissing,
    );
    expect(() => planAttributeSample({ ...clean, method: 'binomial', confidence: 95 })).toThrow(
      FigureOutOfRange,
    );
    const seen = { method: 'binomial', confidence: 0.95, n: 10, errors: 11 } as const;
    expect(() => evaluateAttributeSample(seen)).toThrow(FigureOutOfRange);
  });

  it('examines every item where the population is small', () => {
    const plan = planAttributeSample({
      method: 'hypergeometric',
      confidence: 0.95,
      tolerable: 0.05,
      expected: { errors: 0 },
      population: 20,
    });
    expect(plan).toMatchObject({ n: 19, cleanBound: 0.05 });
  });
});

describe('monetary-unit samples', () => {
  it('counts an item hit three times as three errors', () => {
    const bound = (taints: number[]) =>
      stringerBound({ confidence: 0.95, n: 60, taints, method: 'poisson' }).upperBound;
    expect(bound([0.5, 0.5, 0.5])).toBeGreaterThan(bound([0.5]));
  });

  it('does not depend on the order of the taints', () => {
    const bound = (taints: number[]) =>
      stringerBound({ confidence: 0.95, n: 60, taints, method: 'binomial' }).upperBound;
    expect(bound([0.1, 1, 0.4])).toBe(bound([1, 0.4, 0.1]));
  });

  it('with taints of one is the bound of as many whole errors', () => {
    const whole = evaluateAttributeSample({
      method: 'poisson',
      confidence: 0.95,
      n: 60,
      errors: 2,
    });
    const money = stringerBound({ confidence: 0.95, n: 60, taints: [1, 1], method: 'poisson' });
    expect(money.upperBound).toBeCloseTo(whole.upperBound, 14);
  });
});
