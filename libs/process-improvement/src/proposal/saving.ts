import {
  type Figure,
  type ProcessFigures,
  processFigures,
  type Range,
} from '#pruefwerk/process-figures';
import { distributionFactor } from '#pruefwerk/staffing';
import type { Effect, Finding, Level } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

/** What is saved; a negative figure is what it costs. Null: cannot be told, because cases or rates are not known. */
export interface Saving {
  readonly minutesPerCase: Range;
  readonly minutesPerYear: Range | null;
  /** Full posts (VZÄ) with distribution time. */
  readonly posts: Range | null;
  readonly centsPerCase: Range;
  readonly centsPerYear: Range | null;
  /** Hours of expected lead time per case. */
  readonly leadTimeH: Range;
}

const LEVELS: readonly Level[] = ['low', 'base', 'high'];

/**
 * Figures of the model less those of the changed one, each of the three values with its own assumptions and times, and
 * what the model does not show on top. With the times of a step low the saving is low too: both move together.
 */
export function savingOf(view: ImprovementView, { change, uses, extra = {} }: Finding): Saving {
  const after = change === null ? null : figuresByLevel(view, uses, change);
  const saved = (of: (figures: ProcessFigures) => Figure | null): Range =>
    ranged((level) => {
      const now = of(view.figures)?.value[level] ?? 0;
      return after === null ? 0 : now - (of(after[level])?.value[level] ?? 0);
    });
  const minutes = plus(
    saved(({ totals }) => totals.minutesPerCase),
    extra.minutesPerCase,
  );
  const cents = plus(
    saved(({ totals }) => totals.centsPerCase),
    centsOf(view, extra),
  );
  const { casesPerYear: cases, inputs } = view;
  const { staffing } = inputs.figures;
  const perYear = (each: Range, factor = 1): Range | null =>
    cases === null ? null : ordered(ranged((level) => each[level] * cases * factor));
  return {
    minutesPerCase: ordered(minutes),
    minutesPerYear: perYear(minutes),
    posts: perYear(minutes, distributionFactor(staffing) / staffing.workingMinutes),
    centsPerCase: ordered(cents),
    centsPerYear: perYear(cents),
    leadTimeH: ordered(
      plus(
        saved(({ totals }) => totals.leadTimeHours),
        extra.leadTimeH,
      ),
    ),
  };
}

/** A change without assumptions, or with limits only, is the same at every level. */
function figuresByLevel(
  view: ImprovementView,
  uses: Finding['uses'],
  change: NonNullable<Finding['change']>,
): Readonly<Record<Level, ProcessFigures>> {
  const of = (level: Level): ProcessFigures =>
    processFigures(change(level).apply(view.model), view.inputs.figures);
  const base = of('base');
  const assumed = uses.some((key) => {
    const { low, high } = view.parameter(key);
    return low !== high;
  });
  return assumed ? { low: of('low'), base, high: of('high') } : { low: base, base, high: base };
}

function centsOf({ inputs }: ImprovementView, extra: Effect): Range {
  const rate = inputs.figures.centsPerHour(extra.payGrade ?? null) ?? 0;
  const minutes = extra.minutesPerCase ?? NOTHING;
  return ranged((level) => (minutes[level] * rate) / 60 + (extra.centsPerCase?.[level] ?? 0));
}

const NOTHING: Range = { low: 0, base: 0, high: 0 };

function ranged(of: (level: Level) => number): Range {
  const [low = 0, base = 0, high = 0] = LEVELS.map((level) => tidy(of(level)));
  return { low, base, high };
}

const plus = (one: Range, other: Range = NOTHING): Range =>
  ranged((level) => one[level] + other[level]);

/** Where something is made dearer, less effect is the larger number: low stays the smallest all the same. */
function ordered({ low, base, high }: Range): Range {
  return { low: Math.min(low, base, high), base, high: Math.max(low, base, high) };
}

/** What is left of equal figures after subtraction is a rounding error. */
const tidy = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);
