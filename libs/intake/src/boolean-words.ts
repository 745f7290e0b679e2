import type { PaymentColumn } from '#pruefwerk/population';
import { normaliseHeader } from '#pruefwerk/population';

const YES = ['ja', 'j', 'x', '1', 'true', 'wahr', 'yes', 'y'];
const NO = ['nein', 'n', '0', 'false', 'falsch', 'no', '-'];
const ONE_TIME = ['einmalig', 'einmal', 'e', 'einm.', 'ez', 'einmalzahlung'];
const RECURRING = ['laufend', 'l', 'lfd', 'lfd.', 'regelmäßig'];

/**
 * Words (lower case) that mean true and false in a boolean column. Under a header `laufend` (recurring) yes and no are
 * the answer to the opposite question of the canonical column `one_time`.
 */
export function booleanWords(
  column: PaymentColumn,
  header: string,
): { yes: string[]; no: string[] } {
  if (column !== 'one_time') return { yes: YES, no: NO };
  const inverted = normaliseHeader(header) === 'laufend';
  return inverted
    ? { yes: [...NO, ...ONE_TIME], no: [...YES, ...RECURRING] }
    : { yes: [...YES, ...ONE_TIME], no: [...NO, ...RECURRING] };
}
