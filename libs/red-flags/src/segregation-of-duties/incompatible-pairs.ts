import type { PaymentColumn } from '#pruefwerk/population';

/** Functions at one payment that the population can name, with the column that holds the employee. */
export const PAYMENT_FUNCTIONS = [
  { id: 'capture', column: 'captured_by' },
  { id: 'determine', column: 'determined_by' },
  { id: 'order', column: 'ordered_by' },
  { id: 'release1', column: 'released_by_1' },
  { id: 'release2', column: 'released_by_2' },
] as const satisfies readonly { readonly id: string; readonly column: PaymentColumn }[];

export type PaymentFunction = (typeof PAYMENT_FUNCTIONS)[number]['id'];

export interface IncompatiblePair {
  readonly a: PaymentFunction;
  readonly b: PaymentFunction;
  /** 5 never, 4 only as documented exception, 3 needs a compensating control, 2 usual but to be watched. */
  readonly severity: number;
}

/**
 * Segregation of duties matrix of the project (own design after § 31 KomHVO NRW and § 42 KomHKVO), at one payment.
 * Capture with a release is this project's own extension: who enters a payment and releases it needs nobody else.
 */
export const INCOMPATIBLE_PAIRS: readonly IncompatiblePair[] = [
  { a: 'capture', b: 'determine', severity: 2 },
  { a: 'capture', b: 'order', severity: 3 },
  { a: 'capture', b: 'release1', severity: 4 },
  { a: 'capture', b: 'release2', severity: 4 },
  { a: 'determine', b: 'order', severity: 3 },
  { a: 'order', b: 'release1', severity: 3 },
  { a: 'release1', b: 'release2', severity: 5 },
];
