import { evaluateAttributeSample } from '#pruefwerk/statistics';
import { attributeLines } from './attribute-lines.ts';
import type { CalculationLine } from './calculation-sheet.ts';
import { judgedItems, type JudgedItem } from './judged-items.ts';
import { moneyEvaluation } from './money-evaluation.ts';
import type { TestContent, TestSheet } from './test-content.ts';
import type { Verdict } from './test-kinds.ts';
import { verdictOf } from './verdict.ts';

export interface AttributeDeviations {
  readonly attribute: number;
  readonly name: string;
  readonly deviations: number;
}

/** What a sample says, also in between: as long as items are open they count as without deviation. */
export interface TestEvaluation {
  readonly items: number;
  readonly rated: number;
  readonly complete: boolean;
  /** Items that count: without those where nothing is applicable. */
  readonly counted: number;
  readonly deviations: number;
  /** Null: not even a clean sample of this size would prove the control effective. */
  readonly allowedDeviations: number | null;
  readonly byAttribute: readonly AttributeDeviations[];
  /** Share of items, or of the money for samples of monetary units. */
  readonly mostLikely: number;
  /** One-sided, at the confidence of the plan. */
  readonly upperBound: number;
  /** Two-sided (Clopper-Pearson); null for samples of monetary units. */
  readonly interval: readonly [number, number] | null;
  readonly tolerable: number;
  readonly verdict: Verdict;
  readonly lines: readonly CalculationLine[];
}

/** Null without items that count. @throws FigureOutOfRange */
export function evaluation(
  { sheet, sample, results }: TestContent,
  allowedDeviations: number | null,
): TestEvaluation | null {
  const judged = judgedItems(sample, results, sheet.attributes.length);
  const counted = judged.filter(({ leftOut }) => !leftOut);
  if (counted.length === 0) return null;
  const rated = judged.filter((item) => item.rated).length;
  const byAttribute = sheet.attributes.map((name, attribute) => ({
    ...{ name, attribute },
    deviations: results.filter((cell) => cell.attribute === attribute && isDeviation(cell)).length,
  }));
  return {
    ...{ items: judged.length, rated, complete: rated === judged.length },
    counted: counted.length,
    deviations: counted.filter(({ deviates }) => deviates).length,
    ...{ allowedDeviations, byAttribute, tolerable: sheet.tolerable },
    ...figures(sheet, counted),
  };
}

export const isDeviation = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'deviation';

function figures(sheet: TestSheet, counted: readonly JudgedItem[]) {
  const found = sheet.method === 'monetary-unit' ? moneyEvaluation(sheet, counted) : null;
  const figures = found ?? attributeEvaluation(sheet, counted);
  return { ...figures, verdict: verdictOf(figures.upperBound, sheet.tolerable) };
}

function attributeEvaluation(sheet: TestSheet, counted: readonly JudgedItem[]) {
  const { confidence, tolerable } = sheet;
  const population = sheet.populationRows ?? undefined;
  // Without the size of the population, and for chosen items, the count is as with putting back.
  const known = sheet.method === 'hypergeometric' && population !== undefined;
  const method = known ? 'hypergeometric' : sheet.method === 'poisson' ? 'poisson' : 'binomial';
  const n = counted.length;
  const errors = counted.filter(({ deviates }) => deviates).length;
  const { mostLikely, upperBound, interval } = evaluateAttributeSample({
    ...{ method, confidence, n, errors },
    ...(population !== undefined && { population }),
  });
  const lines = attributeLines({
    ...{ method, confidence, tolerable, n, errors, population: population ?? null },
    ...{ mostLikely, upperBound, interval },
  });
  return { mostLikely, upperBound, interval, lines };
}
