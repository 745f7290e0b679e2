import {
  type Figure,
  type FigureInputs,
  type FigureUnit,
  processFigures,
  type Range,
  type Totals,
} from '#pruefwerk/process-figures';
import type { ComparedContent } from './compared-content.ts';

/** Figures whose change is worth a line, in the order in which they are shown. */
const shown = [
  ...(['minutesPerCase', 'posts', 'centsPerYear', 'leadTimeHours'] as const),
  ...(['handOvers', 'mediaBreaks', 'rolesMet'] as const),
] as const satisfies readonly (keyof Totals)[];

export type EffectName = (typeof shown)[number];

export interface EffectFigure {
  readonly name: EffectName;
  readonly unit: FigureUnit;
  /** Null when it cannot be computed, for want of cases per year or of rates. */
  readonly before: Range | null;
  readonly after: Range | null;
}

export interface Effect {
  /** Taken for both sides, so that only the process makes a difference; null when nobody recorded it. */
  readonly casesPerYear: number | null;
  readonly figures: readonly EffectFigure[];
  /** Whether something had to be assumed on either side: shares, times. */
  readonly assumptions: number;
}

type Side = Pick<ComparedContent, 'process' | 'checked'>;

/** What the change does to work, posts, money and days. */
export function effectOf(before: Side, after: Side, inputs: FigureInputs): Effect {
  const casesPerYear = casesOf(before) ?? casesOf(after);
  const given = { ...inputs, casesPerYear };
  const [one, other] = [before, after].map(({ checked }) => processFigures(checked.model, given));
  const figures = shown.map((name) => {
    const [was, is] = [one?.totals[name] ?? null, other?.totals[name] ?? null];
    const unit: FigureUnit = (was ?? is)?.unit ?? 'count';
    return { name, unit, before: valueOf(was), after: valueOf(is) };
  });
  const assumptions = (one?.assumptions.length ?? 0) + (other?.assumptions.length ?? 0);
  return { casesPerYear, figures, assumptions };
}

/** Money of nothing: no pay grade has a rate. */
function valueOf(figure: Figure | null): Range | null {
  if (!figure || (figure.unit === 'cents' && figure.lines.length === 0)) return null;
  return figure.value;
}

function casesOf({ process, checked }: Side): number | null {
  const told = checked.model.processes.find(({ iks }) => iks.fallzahlJahr !== null);
  return process.caseloadPerYear ?? told?.iks.fallzahlJahr ?? null;
}
