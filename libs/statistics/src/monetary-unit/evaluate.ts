import { reliabilityFactor } from '../attribute/bounds.ts';
import { requireShare } from '../attribute/figures.ts';
import { FigureOutOfRange } from '../statistics.problems.ts';
import { momentBound } from './moment-bound.ts';

/** One drawn item with what the audit found. */
export interface AuditedItem {
  readonly bookCents: number;
  readonly auditedCents: number;
  /** Monetary units drawn from it; each counts. */
  readonly hits: number;
  /** At least one interval large, so drawn for certain: its error is known, nothing is projected from it. */
  readonly certain: boolean;
}

/** One line of the calculation sheet: what one taint adds to the bound. */
export interface BoundStep {
  /** From 0, the bound of a clean sample, whose taint counts as 1. */
  readonly rank: number;
  readonly taint: number;
  readonly reliabilityFactor: number;
  /** Factor minus the factor before. */
  readonly increment: number;
  /** increment × taint × interval. */
  readonly cents: number;
}

export interface MisstatementSide {
  /** Mean taint of the drawn units, projected onto the money they stand for. */
  readonly projectedCents: number;
  /** Errors of the items drawn for certain. */
  readonly certainCents: number;
  /** With this confidence no more is misstated in this direction (Stringer). */
  readonly upperCents: number;
  readonly steps: readonly BoundStep[];
}

export interface MonetaryUnitEvaluation {
  /** Booked more than is right. */
  readonly over: MisstatementSide;
  /** Booked less than is right. */
  readonly under: MisstatementSide;
  /** Upper bound of the overstatement less the projected understatement (offset of Leslie, Teitlebaum, Anderson). */
  readonly netUpperCents: number;
  /** Dworin and Grimlund, for comparison; without the items drawn for certain. */
  readonly momentUpperCents: number;
}

/**
 * What a sample of monetary units says about the money: overstatements and understatements apart, Stringer's bound
 * with Poisson factors, every hit counted, items drawn for certain with their own error.
 * Sources: AICPA Audit Guide "Audit Sampling"; Leslie, Teitlebaum and Anderson, "Dollar-Unit Sampling" (1979).
 * @throws FigureOutOfRange
 */
export function evaluateMonetaryUnits(
  items: readonly AuditedItem[],
  { confidence, intervalCents }: { readonly confidence: number; readonly intervalCents: number },
): MonetaryUnitEvaluation {
  requireShare('confidence', confidence);
  if (!(intervalCents > 0)) throw new FigureOutOfRange('intervalCents', '> 0');
  if (items.some(({ bookCents, hits }) => !(bookCents > 0) || !(hits >= 1)))
    throw new FigureOutOfRange('bookCents', '> 0');
  const drawn = items.filter(({ certain }) => !certain);
  const taints = drawn.flatMap(({ bookCents, auditedCents, hits }) =>
    Array.from({ length: hits }, () => (bookCents - auditedCents) / bookCents),
  );
  const certain = items
    .filter((item) => item.certain)
    .map((item) => item.bookCents - item.auditedCents);
  const of = (sign: 1 | -1): MisstatementSide =>
    side(signed(taints, sign), signed(certain, sign), { confidence, intervalCents });
  const [over, under] = [of(1), of(-1)];
  const n = taints.length;
  const momentUpperCents =
    n === 0
      ? 0
      : momentBound({ confidence, n, taints: signed(taints, 1) }).upperBound * n * intervalCents;
  const netUpperCents = over.upperCents - under.projectedCents - under.certainCents;
  return { over, under, netUpperCents, momentUpperCents };
}

const signed = (values: readonly number[], sign: 1 | -1): number[] =>
  values.map((value) => value * sign).filter((value) => value > 0);

function side(
  taints: readonly number[],
  certain: readonly number[],
  { confidence, intervalCents }: { confidence: number; intervalCents: number },
): MisstatementSide {
  const factor = (errors: number) => reliabilityFactor(errors, confidence);
  const largestFirst = taints.map((taint) => Math.min(1, taint)).sort((a, b) => b - a);
  const steps = [1, ...largestFirst].map((taint, rank): BoundStep => {
    const increment = rank === 0 ? factor(0) : factor(rank) - factor(rank - 1);
    const cents = increment * taint * intervalCents;
    return { rank, taint, reliabilityFactor: factor(rank), increment, cents };
  });
  const certainCents = certain.reduce((sum, cents) => sum + cents, 0);
  const projectedCents = largestFirst.reduce((sum, taint) => sum + taint, 0) * intervalCents;
  const upperCents = steps.reduce((sum, { cents }) => sum + cents, certainCents);
  return { projectedCents, certainCents, upperCents, steps };
}
