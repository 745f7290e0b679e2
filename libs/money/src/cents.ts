/** An amount of money in integer cents (minor units); always a safe integer. */
export type Cents = number;

/** @throws RangeError when the value is not a safe integer: an inexact amount must never go on quietly. */
export function assertCents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe amount in cents: ${value}`);
  // -0 + 0 is 0: a negative zero would print and compare differently.
  return value + 0;
}

/** Cents from a 64-bit database value. @throws RangeError beyond the safe integers. */
export function centsFromBigInt(value: bigint): Cents {
  return assertCents(Number(BigInt.asIntN(64, value) === value ? value : NaN));
}

/** @throws RangeError when an operand or the sum is not a safe integer. */
export function addCents(a: Cents, b: Cents): Cents {
  return assertCents(assertCents(a) + assertCents(b));
}

/** Sum in cents, 0 for nothing. @throws RangeError as soon as an intermediate sum leaves the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum = addCents(sum, amount);
  return sum;
}
