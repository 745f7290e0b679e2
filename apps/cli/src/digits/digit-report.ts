import {
  applicability,
  blockSums,
  digitFrequencies,
  distortionFactor,
  type DigitTest,
  mantissas,
  secondOrder,
} from '#pruefwerk/statistics';
import { UsageProblem } from '../usage-problem.ts';

export type Sign = 'positive' | 'negative' | 'both';

export interface DigitReportOptions {
  readonly test: DigitTest;
  /** Smaller amounts are left out; cents. */
  readonly minCents: number;
  readonly sign: Sign;
}

/** The amounts of one sign without it, from the smallest on that has the digits. */
export function chosenAmounts(
  cents: readonly number[],
  { minCents, sign }: Omit<DigitReportOptions, 'test'>,
): number[] {
  const least = Math.max(1, minCents);
  return cents
    .filter((amount) => sign === 'both' || amount > 0 === (sign === 'positive'))
    .map((amount) => Math.abs(amount))
    .filter((amount) => amount >= least);
}

/** All figures of one digit test. @throws UsageProblem when no amount is left */
export function digitReport(cents: readonly number[], options: DigitReportOptions) {
  const { test, minCents, sign } = options;
  const amounts = chosenAmounts(cents, options);
  if (amounts.length === 0) throw new UsageProblem('cli.no-amounts', { sign });
  const { blocks, ...figures } = digitFrequencies(amounts, test);
  const second = secondOrder(amounts, test);
  return {
    ...{ test, sign, minCents, leftOut: cents.length - amounts.length },
    applicability: applicability(amounts),
    ...figures,
    blocks,
    mantissas: mantissas(amounts),
    distortionFactor: distortionFactor(amounts),
    summation: blockSums(amounts, test),
    secondOrder: second && {
      ...{ n: second.n, mad: second.mad, chiSquare: second.chiSquare },
      counts: second.blocks.map(({ count }) => count),
    },
  };
}

export type DigitReport = ReturnType<typeof digitReport>;
