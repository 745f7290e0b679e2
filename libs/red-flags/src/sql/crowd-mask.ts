import { integerDivision } from './integer-division.ts';
import { monthNumber } from './months.ts';

/**
 * Bits for a cheap first look at groups. When no bit is set twice in a group its sum equals its bit_or; otherwise some
 * members may be near each other. 60 places are used round and round, so far-apart members may share one too: the
 * test never misses a pair, and lets a few groups through that the exact comparison then drops.
 */
const PLACES = 60;

const bit = (place: string): string =>
  `(cast(1 as bigint) << cast((${place}) % ${PLACES} as integer))`;

/** One bit per calendar month; periods that overlap share one. All bits where the period covers three months or more. */
export function monthsMask(from: string, to: string): string {
  const first = monthNumber(from);
  const last = monthNumber(to);
  const all = String(2n ** BigInt(PLACES) - 1n);
  return `case when ${last} - ${first} between 0 and 1 then ${bit(first)} | ${bit(last)} else ${all} end`;
}

/** Two neighbouring spans of `window + 1` days; days at most `window` apart share one. */
export function daysMask(day: string, window: string): string {
  const span = integerDivision(`(${day} - date '0001-01-01')`, `(${window} + 1)`);
  return `(${bit(span)} | ${bit(`${span} + 1`)})`;
}
