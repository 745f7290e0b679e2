import { parsePlainDate } from '../../format/parse-date.ts';

/** Days as typed; '' for none. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string;
}

export type ValidityFault = 'required' | 'date.invalid' | 'period.reversed';

/** What is wrong with the days before the server is asked. */
export function validityFaults(
  { validFrom, validTo }: Validity,
  fromRequired = false,
): Partial<Record<keyof Validity, ValidityFault>> {
  const [from, to] = [parsePlainDate(validFrom), parsePlainDate(validTo)];
  return {
    ...(fromRequired && validFrom === '' && { validFrom: 'required' }),
    ...(validFrom !== '' && from === null && { validFrom: 'date.invalid' }),
    ...(validTo !== '' && to === null && { validTo: 'date.invalid' }),
    ...(from !== null && to !== null && to < from && { validTo: 'period.reversed' }),
  };
}
