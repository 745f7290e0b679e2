import type { Assumption } from './process-improvement.queries.ts';

type Unit = Assumption['unit'];

/** As it is typed: shares in per cent, money in whole currency units. */
export function typed(unit: Unit, value: number): number {
  if (unit === 'share') return tidy(value * 100);
  return unit === 'cents' ? tidy(value / 100) : value;
}

/** As the API takes it. */
export function untyped(unit: Unit, value: number): number {
  if (unit === 'share') return tidy(value / 100);
  return unit === 'cents' ? Math.round(value * 100) : tidy(value);
}

/** 0.1 × 100 is not 10.000000000000002 to a person; the API takes six places. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

export interface RangeForm {
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
}

export type RangeFault = 'empty' | 'order' | 'share' | null;

/** What cannot be saved about three typed values. */
export function rangeFault(unit: Unit, { low, base, high }: RangeForm): RangeFault {
  if (low === null || base === null || high === null) return 'empty';
  const isOrdered = (low <= base && base <= high) || (low >= base && base >= high);
  if (!isOrdered) return 'order';
  return unit === 'share' && Math.max(low, high) > 100 ? 'share' : null;
}
