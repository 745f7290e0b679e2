import { describe, expect, it } from '@jest/globals';
import { comparedFigures, differs } from './compared-runs.ts';
import type { Simulation } from './process-simulation.queries.ts';

const estimate = (value: number, half = 1) => ({ value, low: value - half, high: value + half });
const run = (hours: number, late: number | null): Simulation =>
  ({
    result: {
      leadTimeH: {
        ...{ p50: estimate(hours), p80: estimate(hours), p95: estimate(hours) },
        mean: estimate(hours),
      },
      late: late === null ? null : { deadlineDays: 28, share: estimate(late, 0.01) },
      roles: [],
      casesUnderWay: estimate(3),
    },
  }) as unknown as Simulation;

describe('two runs', () => {
  it('are compared figure by figure, without those that neither has', () => {
    const keys = comparedFigures(run(10, null), run(20, null)).map(({ key }) => key);
    expect(keys).toEqual(['p50', 'p80', 'p95', 'mean', 'underWay']);
    const late = comparedFigures(run(10, 0.1), run(20, null)).find(({ key }) => key === 'late');
    expect(late?.other).toBeNull();
    expect(late && differs(late)).toBe(false);
  });

  it('differ when their intervals do not overlap', () => {
    const of = (a: number, b: number) =>
      comparedFigures(run(a, null), run(b, null)).filter(differs).length;
    expect(of(10, 11.9)).toBe(0);
    expect(of(10, 12.1)).toBe(4);
    expect(of(12.1, 10)).toBe(4);
  });
});
