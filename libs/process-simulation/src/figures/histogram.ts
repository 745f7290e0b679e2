import type { HistogramBar } from '../simulation-result.ts';
import { countAbove, quantile } from './quantile.ts';

const MS_PER_HOUR = 3_600_000;
/** Widths that people can read: hours, then days, then weeks. */
const WIDTHS_H = [0.25, 0.5, 1, 2, 4, 8, 12, 24, 48, 72, 120, 168, 336, 720, 1440, 4320, 8760];
const BARS = 24;

/** Bars of equal width up to the 99th percentile; what takes longer stands together in the last one. */
export function histogram(leadTimes: readonly Float64Array[]): HistogramBar[] {
  const most = Math.max(...leadTimes.map((one) => quantile(one, 0.99))) / MS_PER_HOUR;
  const widthH = WIDTHS_H.find((width) => width * BARS >= most) ?? most / BARS;
  const bars = Math.max(1, Math.ceil(most / widthH));
  const above = (hours: number): number =>
    leadTimes.reduce((sum, one) => sum + countAbove(one, hours * MS_PER_HOUR), 0);
  const total = leadTimes.reduce((sum, one) => sum + one.length, 0);
  const edges = Array.from({ length: bars + 1 }, (_, index) => index * widthH);
  // A bar holds what is above its lower edge and not above its upper one; the first holds 0 too.
  const left = edges.map((edge, index) => (index === 0 ? total : above(edge)));
  const closed = edges.slice(1).map((toH, index) => ({
    fromH: edges[index] ?? 0,
    toH,
    cases: (left[index] ?? 0) - (left[index + 1] ?? 0),
  }));
  return [...closed, { fromH: bars * widthH, toH: null, cases: left[bars] ?? 0 }];
}
