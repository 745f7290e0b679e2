import type { Comparison } from './process-compare.queries.ts';

interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** What a figure is shown as. */
export type EffectForm = 'decimal' | 'hundredths' | 'money' | 'count';

export interface EffectRow {
  readonly key: string;
  readonly form: EffectForm;
  readonly before: Range | null;
  readonly after: Range | null;
  /** Null when one of the two is not known. */
  readonly change: number | null;
}

const forms = {
  minutes: 'decimal',
  hours: 'decimal',
  count: 'hundredths',
  posts: 'hundredths',
  cents: 'money',
} as const;

const exactly = (value: number): Range => ({ low: value, base: value, high: value });

/** Figures first, then what is counted, then the hits. */
export function effectRows({ effect, before, after }: Comparison): EffectRow[] {
  const figures = effect.figures.map(({ name, unit, before: was, after: is }) =>
    row(`figure.${name}`, forms[unit], was, is),
  );
  const counts = (['steps', 'controls', 'keyControls', 'risks'] as const).map((key) =>
    row(`count.${key}`, 'count', exactly(before.counts[key]), exactly(after.counts[key])),
  );
  const hits = (['errors', 'warnings'] as const).map((key) =>
    row(`hits.${key}`, 'count', exactly(before.hits[key]), exactly(after.hits[key])),
  );
  return [...figures, ...counts, ...hits];
}

function row(key: string, form: EffectForm, before: Range | null, after: Range | null): EffectRow {
  return { key, form, before, after, change: before && after ? after.base - before.base : null };
}
