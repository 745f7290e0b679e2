import type { Estimate, Simulation } from './process-simulation.queries.ts';

export interface ComparedFigure {
  readonly key: 'p50' | 'p80' | 'p95' | 'mean' | 'late' | 'underWay' | 'busiest';
  readonly unit: 'hours' | 'share' | 'count';
  readonly one: Estimate | null;
  readonly other: Estimate | null;
}

/** The figures of two finished runs side by side; rows that neither has are left out. */
export function comparedFigures(
  { result: one }: Simulation,
  { result: other }: Simulation,
): readonly ComparedFigure[] {
  const times = (['p50', 'p80', 'p95', 'mean'] as const).map((key) => ({
    ...{ key, unit: 'hours' as const },
    ...{ one: one?.leadTimeH[key] ?? null, other: other?.leadTimeH[key] ?? null },
  }));
  const rows: ComparedFigure[] = [
    ...times,
    {
      ...{ key: 'late', unit: 'share' },
      ...{ one: one?.late?.share ?? null, other: other?.late?.share ?? null },
    },
    {
      ...{ key: 'busiest', unit: 'share' },
      one: one?.roles[0]?.utilisation ?? null,
      other: other?.roles[0]?.utilisation ?? null,
    },
    {
      ...{ key: 'underWay', unit: 'count' },
      ...{ one: one?.casesUnderWay ?? null, other: other?.casesUnderWay ?? null },
    },
  ];
  return rows.filter((row) => row.one !== null || row.other !== null);
}

/** True when the intervals do not overlap: the difference is more than chance. */
export function differs({ one, other }: ComparedFigure): boolean {
  const [low, high] = [one?.low ?? null, one?.high ?? null];
  const [otherLow, otherHigh] = [other?.low ?? null, other?.high ?? null];
  if (low === null || high === null || otherLow === null || otherHigh === null) return false;
  return high < otherLow || otherHigh < low;
}
