import type { TaskCaseload } from '../task-caseload.entity.ts';
import type { CaseloadFacts } from './sheet-facts.ts';

/** What happens to the caseload of the year. */
export type CaseloadStep =
  | {
      readonly kind: 'put';
      readonly year: number;
      readonly cases: number;
      readonly source: string;
      readonly countedOn: string | null;
    }
  | { readonly kind: 'withdraw'; readonly year: number };

/** Null: nothing. Incomplete: cases without a source, or a source without cases. */
export function caseloadStep(
  facts: CaseloadFacts,
  year: number,
  known: TaskCaseload | null,
): CaseloadStep | null | 'incomplete' {
  const cases = facts.cases === undefined ? (known?.cases ?? null) : facts.cases;
  const source = (facts.source ?? known?.source ?? '').trim();
  const countedOn = facts.countedOn === undefined ? (known?.countedOn ?? null) : facts.countedOn;
  if (Object.keys(facts).length === 0) return null;
  if (cases === null) {
    if (known !== null && facts.cases === null) return { kind: 'withdraw', year };
    return (facts.source ?? '') === '' && !facts.countedOn ? null : 'incomplete';
  }
  return source === '' ? 'incomplete' : { kind: 'put', year, cases, source, countedOn };
}
