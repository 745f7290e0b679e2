/** Which digits are compared with the law of Newcomb and Benford; the last two with an even spread. */
export const digitTests = ['first', 'second', 'first-two', 'first-three', 'last-two'] as const;
export type DigitTest = (typeof digitTests)[number];

interface Blocks {
  /** Smallest and largest block of digits. */
  readonly from: number;
  readonly to: number;
  readonly of: (cents: number) => number;
  readonly expected: (block: number) => number;
}

/** Leading digits of a whole number of cents, read from its decimal text: no rounding anywhere. */
const leading = (count: number) => (cents: number) =>
  Number(String(cents).padEnd(count, '0').slice(0, count));

/** Share of numbers that begin with these digits: log10(1 + 1/d). */
const share = (block: number): number => Math.log10(1 + 1 / block);

const secondShare = (digit: number): number =>
  Array.from({ length: 9 }, (_, i) => share(10 * (i + 1) + digit)).reduce((a, b) => a + b, 0);

export const digitBlocks: Readonly<Record<DigitTest, Blocks>> = {
  first: { from: 1, to: 9, of: leading(1), expected: share },
  second: { from: 0, to: 9, of: (cents) => leading(2)(cents) % 10, expected: secondShare },
  'first-two': { from: 10, to: 99, of: leading(2), expected: share },
  'first-three': { from: 100, to: 999, of: leading(3), expected: share },
  'last-two': { from: 0, to: 99, of: (cents) => cents % 100, expected: () => 0.01 },
};

export type Conformity = 'close' | 'acceptable' | 'marginal' | 'none';

/**
 * Upper limits of the mean absolute deviation. Source: M. Nigrini, "Benford's Law" (2012), read in the code of two
 * implementations; none are published for the last two digits.
 */
const limits: Readonly<Record<DigitTest, readonly [number, number, number] | null>> = {
  first: [0.006, 0.012, 0.015],
  second: [0.008, 0.01, 0.012],
  'first-two': [0.0012, 0.0018, 0.0022],
  'first-three': [0.00036, 0.00044, 0.0005],
  'last-two': null,
};

/** Null where no limits are published. */
export function conformity(test: DigitTest, mad: number): Conformity | null {
  const known = limits[test];
  if (!known) return null;
  const [close, acceptable, marginal] = known;
  if (mad <= close) return 'close';
  if (mad <= acceptable) return 'acceptable';
  return mad <= marginal ? 'marginal' : 'none';
}
