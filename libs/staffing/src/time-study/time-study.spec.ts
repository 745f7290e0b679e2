import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingDay } from '#pruefwerk/calendar';
import { normalQuantile } from '#pruefwerk/statistics';
import { observationRounds, type RoundsRequest } from './observation-rounds.ts';
import { precisionSoFar } from './precision-so-far.ts';
import { sampleSize } from './sample-size.ts';

describe('quantile of the normal distribution', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and R's qnorm.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.99995, 3.890591886413],
  ])('at %s is %s', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 11);
    expect(normalQuantile(1 - p)).toBeCloseTo(-z, 10);
  });
});

describe('sample size', () => {
  it.each([
    { confidence: 0.95, share: 0.5, error: 0.05, population: 20_000, size: 377 },
    { confidence: 0.95, share: 0.5, error: 0.05, population: null, size: 385 },
    { confidence: 0.95, share: 0.3, error: 0.03, population: null, size: 897 },
    { confidence: 0.95, share: 0.5, error: 0.05, population: 10, size: 10 },
    { confidence: 0.95, share: 0, error: 0.05, population: 500, size: 1 },
  ])('$size for share $share, error $error, population $population', ({ size, ...request }) => {
    expect(sampleSize(request).size).toBe(size);
  });

  it('shows how it was reached', () => {
    const request = { confidence: 0.95, share: 0.5, error: 0.05, population: 20_000 };
    expect(sampleSize(request).trace).toBe(
      '1.9600² × 0.5 × 0.5 / 0.05² = 384.15; 384.15 / (1 + (384.15 − 1) / 20000) = 376.93 → 377',
    );
  });

  it('never grows past the population nor falls with more confidence', () => {
    const part = fc.integer({ min: 1, max: 99 }).map((one) => one / 100);
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 5000 }), (share, population) => {
        const at = (confidence: number) =>
          sampleSize({ confidence, share, error: 0.04, population }).size;
        expect(at(0.99)).toBeGreaterThanOrEqual(at(0.9));
        expect(at(0.99)).toBeLessThanOrEqual(population);
      }),
    );
  });

  it('refuses a confidence of one', () => {
    const request = { confidence: 1, share: 0.5, error: 0.05, population: null };
    expect(() => sampleSize(request)).toThrow('staffing.figure-out-of-range');
  });
});

describe('rounds of a multi-moment study', () => {
  const request: RoundsRequest = {
    ...{ seed: 'told before', from: '2026-03-30', to: '2026-04-10', land: 'HE' },
    ...{ dayStart: 480, dayEnd: 960, observations: 385, observedPerRound: 6 },
  };
  const rounds = observationRounds(request);

  it('are as many as the observations need, on working days and in working hours', () => {
    expect(rounds).toHaveLength(Math.ceil(385 / 6));
    expect(rounds.every(({ date }) => isWorkingDay(date, 'HE'))).toBe(true);
    expect(rounds.every(({ time }) => time >= '08:00' && time < '16:00')).toBe(true);
    const perDay = Map.groupBy(rounds, ({ date }) => date);
    expect(perDay.size).toBe(8);
    const counts = [...perDay.values()].map((all) => all.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const times = rounds.map(({ date, time }) => `${date} ${time}`);
    expect(new Set(times).size).toBe(rounds.length);
    expect(times).toEqual(times.toSorted());
  });

  it('are the same with the same seed, others with another', () => {
    expect(observationRounds({ ...request })).toEqual(rounds);
    expect(observationRounds({ ...request, seed: 'other' })).not.toEqual(rounds);
  });

  it('are spread over the whole day', () => {
    const early = rounds.filter(({ time }) => time < '12:00').length;
    expect(early).toBeGreaterThan(rounds.length * 0.25);
    expect(early).toBeLessThan(rounds.length * 0.75);
  });

  it('cannot take place where there is no time', () => {
    const short = { ...request, dayEnd: 483 };
    expect(() => observationRounds(short)).toThrow('staffing.no-time-for-rounds');
    const holiday = { ...request, from: '2026-04-03', to: '2026-04-06' };
    expect(() => observationRounds(holiday)).toThrow('staffing.no-time-for-rounds');
  });
});

describe('precision so far', () => {
  it('says what has been reached and what is missing', () => {
    const asked = { confidence: 0.95, error: 0.03 };
    const half = precisionSoFar({ observations: 400, seen: 120, ...asked });
    expect(half).toMatchObject({ share: 0.3, reached: false, missing: 497 });
    expect(half.error).toBeCloseTo(0.0449, 4);
    expect(precisionSoFar({ observations: 897, seen: 269, ...asked }).reached).toBe(true);
  });

  it('takes the worst case as long as only one outcome was seen', () => {
    const none = precisionSoFar({ observations: 50, seen: 0, confidence: 0.95, error: 0.05 });
    expect(none).toMatchObject({ share: 0, reached: false, missing: 335 });
  });
});
