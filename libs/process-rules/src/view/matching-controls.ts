import type { IksControl } from '#pruefwerk/bpmn';

/** Data tests that look for payments made twice. */
const DUPLICATE_TESTS: ReadonlySet<string> = new Set([
  'duplicate-payment',
  'same-payment-different-payees',
  'repeated-one-time-benefit',
]);

/** A comparison with other payments: by its data test, or an open kind of comparison. */
export function comparesPayments({ art, testId }: IksControl): boolean {
  return testId === null ? art === 'abgleich' : DUPLICATE_TESTS.has(testId);
}

/** A comparison of the new data with another source, for example by calling back. */
export function comparesMasterData({ art, testId }: IksControl): boolean {
  return art === 'abgleich' && !DUPLICATE_TESTS.has(testId ?? '');
}
