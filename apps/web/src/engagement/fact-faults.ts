import { parsePlainDate } from '../format/parse-date.ts';

/** What an engagement cannot be without; dates as typed or 'yyyy-mm-dd'. */
export interface NeededFacts {
  readonly title: string;
  readonly authorityName: string;
  readonly number: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

type FactFault = 'required' | 'date.invalid' | 'period.reversed';
export type FactFaults = Readonly<Partial<Record<keyof NeededFacts, FactFault>>>;

/** What is missing or wrong before the server is asked. */
export function factFaults(form: NeededFacts): FactFaults {
  const faults: Partial<Record<keyof NeededFacts, FactFault>> = {};
  for (const field of ['title', 'authorityName', 'number'] as const) {
    if (form[field].trim() === '') faults[field] = 'required';
  }
  for (const field of ['periodFrom', 'periodTo'] as const) {
    if (form[field] === '') faults[field] = 'required';
    else if (parsePlainDate(form[field]) === null) faults[field] = 'date.invalid';
  }
  const [from, to] = [parsePlainDate(form.periodFrom), parsePlainDate(form.periodTo)];
  if (from && to && to < from) faults.periodTo = 'period.reversed';
  return faults;
}
