import type { Run } from './runs.queries.ts';

type Timed = Pick<Run['outcomes'][number], 'ruleId' | 'durationMs'>;

/** Rules that must have ended before their pace says anything about the others. */
const LEAST_ENDED = 3;

/**
 * Seconds that the rules still need; null when nothing is known yet. The previous run tells how long each rule takes,
 * the rules that have ended how much faster or slower this run is.
 */
export function remainingSeconds(
  run: Pick<Run, 'rules' | 'progress'>,
  previous: readonly Timed[],
): number | null {
  if (!run.progress || run.progress.phase !== 'rules') return null;
  const ended = new Map(run.progress.outcomes.map((one) => [one.ruleId, one.durationMs]));
  const open = run.rules.filter(({ id }) => !ended.has(id)).map(({ id }) => id);
  const known = new Map(previous.map((one) => [one.ruleId, one.durationMs]));
  const compared = [...ended.keys()].filter((id) => known.has(id));
  if (compared.length > 0 && open.every((id) => known.has(id))) {
    const before = sum(compared, known);
    const pace = before > 0 ? sum(compared, ended) / before : 1;
    return (sum(open, known) * pace) / 1000;
  }
  if (ended.size < LEAST_ENDED) return null;
  return ((sum([...ended.keys()], ended) / ended.size) * open.length) / 1000;
}

function sum(ids: readonly string[], of: ReadonlyMap<string, number>): number {
  return ids.reduce((total, id) => total + (of.get(id) ?? 0), 0);
}

export type RemainingWords =
  | { readonly key: 'unknown' | 'moment' }
  | { readonly key: 'seconds' | 'minutes'; readonly count: number };

/** No more exact than it can be: whole tens of seconds, then minutes. */
export function remainingWords(seconds: number | null): RemainingWords {
  if (seconds === null) return { key: 'unknown' };
  if (seconds < 5) return { key: 'moment' };
  if (seconds < 55) return { key: 'seconds', count: Math.ceil(seconds / 10) * 10 };
  return { key: 'minutes', count: Math.max(1, Math.round(seconds / 60)) };
}
