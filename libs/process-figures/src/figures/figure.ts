import type { Range } from '#pruefwerk/staffing';

export type { Range };

export type FigureUnit = 'minutes' | 'hours' | 'cents' | 'count' | 'posts';

/** What is multiplied in a line of a trace; those in `divisors` are divided by. */
export type FactorName =
  | 'visits'
  | 'share'
  | 'times'
  | 'minutesEach'
  | 'hoursEach'
  | 'centsPerHour'
  | 'minutesPerCase'
  | 'centsPerCase'
  | 'casesPerYear'
  | 'distribution'
  | 'minutesPerYear'
  | 'workingMinutes'
  | 'minutesPerHour'
  | 'quota'
  | 'saved';

export interface Factor {
  readonly name: FactorName;
  readonly value: number;
  readonly divides: boolean;
}

/** One line of the calculation of a base figure: its value is the product of its factors. */
export interface TraceLine {
  /** Name of the step or role; null for a line about the whole. */
  readonly label: string | null;
  readonly stepId: string | null;
  readonly factors: readonly Factor[];
  readonly value: number;
}

/** A figure with everything it was made from: the base value is the sum of the lines. */
export interface Figure {
  readonly value: Range;
  readonly unit: FigureUnit;
  readonly lines: readonly TraceLine[];
}

export const nothing: Range = { low: 0, base: 0, high: 0 };

export const exactly = (value: number): Range => ({ low: value, base: value, high: value });

export function times({ low, base, high }: Range, factor: number): Range {
  return { low: low * factor, base: base * factor, high: high * factor };
}

export function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (all, one) => ({
      low: all.low + one.low,
      base: all.base + one.base,
      high: all.high + one.high,
    }),
    nothing,
  );
}

/** `divisors` names the factors that are divided by. */
export function line(
  place: { readonly label: string | null; readonly stepId: string | null },
  factors: Partial<Record<FactorName, number>>,
  divisors: readonly FactorName[] = [],
): TraceLine {
  const all = (Object.entries(factors) as [FactorName, number][]).map(([name, value]) => ({
    ...{ name, value },
    divides: divisors.includes(name),
  }));
  const value = all.reduce((sum, one) => (one.divides ? sum / one.value : sum * one.value), 1);
  return { ...place, factors: all, value };
}

/** Lines of nothing are left out. */
export function figure(unit: FigureUnit, value: Range, lines: readonly TraceLine[]): Figure {
  return { unit, value, lines: lines.filter((one) => one.value !== 0) };
}

/** A figure without a range of its own: the sum of its lines. */
export function sumFigure(unit: FigureUnit, lines: readonly TraceLine[]): Figure {
  const total = lines.reduce((sum, one) => sum + one.value, 0);
  return figure(unit, exactly(total), lines);
}

export const WHOLE = { label: null, stepId: null } as const;
