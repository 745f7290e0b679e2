import type { SigningPower } from '../organisation.queries.ts';
import type { RecordFacts } from '../record-writers.ts';

export const powerWords = ['feststellen', 'anordnen', 'freigeben', 'kasse'] as const;

/** As the form holds it: '' for nothing. */
export interface PowerForm {
  readonly postId: string;
  readonly power: SigningPower['power'];
  readonly limitCents: number | null;
  readonly validFrom: string;
  readonly validTo: string;
}

export function powerForm(power: SigningPower | null, postId: string): PowerForm {
  return {
    postId,
    power: power?.power ?? 'feststellen',
    limitCents: power?.limitCents ?? null,
    validFrom: power?.validFrom ?? '',
    validTo: power?.validTo ?? '',
  };
}

export function powerFacts({
  validFrom,
  validTo,
  ...form
}: PowerForm): RecordFacts<'signing-powers'> {
  return { ...form, validFrom: validFrom || null, validTo: validTo || null };
}
