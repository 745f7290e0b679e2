import { germanIban } from '#pruefwerk/identifiers';
import type { Dice } from './dice.ts';

/**
 * Bank codes that no bank can have: the first digit of a German bank code is its clearing area, 1 to 8
 * (Deutsche Bundesbank, Merkblatt Bankleitzahlendatei); 9 was never given out.
 */
export const INVENTED_BANK_CODES = ['90050010', '90050120', '90070024'] as const;

/** Valid check digits on a bank that does not exist. */
export function inventedIban(dice: Dice): string {
  return germanIban(dice.pick(INVENTED_BANK_CODES), String(dice.int(1_000_000, 999_999_999)));
}
