/** Clerks of an office by function, as pseudonyms; nobody holds two incompatible functions (facts/sod_matrix.json). */
export interface Office {
  readonly name: string;
  /** Capture and determine in turns, never the same payment. */
  readonly clerks: readonly [string, string, string];
  readonly orders: string;
  readonly releases: string;
  readonly secondReleases: string;
}

function office(name: string, first: number): Office {
  const sb = (offset: number) => `SB-${String(first + offset).padStart(2, '0')}`;
  return {
    name,
    clerks: [sb(0), sb(1), sb(2)],
    orders: sb(3),
    releases: sb(4),
    secondReleases: sb(5),
  };
}

export const HEAD_OFFICE = office('Sozialamt Mitte', 1);
export const DAY_PERIOD_OFFICE = office('Außenstelle Süd', 13);
export const OFFICES: readonly Office[] = [
  HEAD_OFFICE,
  office('Außenstelle Nord', 7),
  DAY_PERIOD_OFFICE,
  office('Außenstelle Mühlental', 19),
];

/** Part-time clerks of the head office, each with one peculiar (or just busy) record of one-time payments. */
export const HUGGING_CLERK = 'SB-25';
export const INVENTING_CLERK = 'SB-26';
export const BUSY_CLERK = 'SB-27';

export interface SigningLimitRecord {
  readonly limitCents: number;
  readonly orgUnit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** One person may release up to this amount; above it a second one signs too. */
export const SIGNING_LIMIT_CENTS = 500_00;

export const SIGNING_LIMITS: readonly SigningLimitRecord[] = [
  { limitCents: SIGNING_LIMIT_CENTS, orgUnit: null, validFrom: '2024-01-01', validTo: null },
];
