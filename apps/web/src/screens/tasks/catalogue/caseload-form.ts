import { parsePlainDate } from '../../../format/parse-date.ts';
import type { Caseload } from '../tasks.queries.ts';

/** As the form holds it: '' for nothing. */
export interface CaseloadForm {
  readonly year: number | '';
  readonly cases: number | '';
  readonly source: string;
  readonly countedOn: string;
}

/** A new one is for the year after the newest, with the source of that one. */
export function caseloadForm(caseload: Caseload | null, known: readonly Caseload[]): CaseloadForm {
  const newest = known.at(-1);
  return {
    year: caseload?.year ?? (newest ? newest.year + 1 : ''),
    cases: caseload?.cases ?? '',
    source: caseload?.source ?? newest?.source ?? '',
    countedOn: caseload?.countedOn ?? '',
  };
}

export function caseloadFacts(form: CaseloadForm) {
  return {
    year: Number(form.year),
    cases: Number(form.cases),
    source: form.source.trim(),
    countedOn: form.countedOn || null,
  };
}

/** '' says that something is missing; a day that is none is told by its field. */
export function caseloadFaults(form: CaseloadForm): Record<string, string> {
  return {
    ...(form.year === '' ? { year: '' } : {}),
    ...(form.cases === '' ? { cases: '' } : {}),
    ...(form.source.trim() === '' ? { source: '' } : {}),
    ...(form.countedOn !== '' && parsePlainDate(form.countedOn) === null ? { countedOn: '' } : {}),
  };
}
