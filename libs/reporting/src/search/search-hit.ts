export const searchKinds = [
  'red-flag',
  'finding',
  'measure',
  'process',
  'risk',
  'control',
  'payment',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that the command palette can go to. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Of a payment: its row in the population. */
  readonly id: string;
  /** As people name it: `A-0217`, `F-01`, a voucher. */
  readonly number: string;
  readonly label: { readonly de: string; readonly en: string };
  /** Case number or vouchers, responsible person; empty where there is nothing to add. */
  readonly detail: string;
  /** Of payments and red flags. */
  readonly datasetId: string | null;
  /** Plain date and cents, where the thing has them. */
  readonly date: string | null;
  readonly amountCents: number | null;
}

export interface SearchAnswer {
  /** Grouped by kind, in the order of {@link searchKinds}. */
  readonly hits: SearchHit[];
  /** False: the payments could not be searched in time; asking again soon helps. */
  readonly complete: boolean;
}
