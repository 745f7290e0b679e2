/** A period in plain dates; both ends belong to it, null is open. */
export interface Validity {
  /** First day; null: since ever. */
  readonly validFrom: string | null;
  /** Last day; null: until further notice. */
  readonly validTo: string | null;
}

/** What every row of the organisation has. It ends by its last day; withdrawn is only what was never true. */
export interface OrganisationRecord {
  id: string;
  engagementId: string;
  validFrom: string | null;
  validTo: string | null;
  withdrawnReason: string | null;
  version: number;
}

/** One row as a person saw it. */
export interface RecordTarget {
  readonly engagementId: string;
  readonly id: string;
  readonly version: number;
}

/** @param date plain date; plain dates compare as text */
export function holdsOn({ validFrom, validTo }: Validity, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}
