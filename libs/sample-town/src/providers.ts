import { inventedIban } from './bank-accounts.ts';
import type { PayeeType } from './benefits.ts';
import { Dice } from './dice.ts';
import type { Payee } from './household.ts';
import { familyName } from './invented-names.ts';
import { STREAM } from './streams.ts';

const PROVIDERS_PER_KIND = 12;
const KINDS: Readonly<Record<Exclude<PayeeType, 'recipient'>, string>> = {
  landlord: 'Vermietung',
  provider: 'Bestattungen',
  school: 'Schule',
  utility: 'Stadtwerke',
  other: 'Betreuungsverein',
};

/** Provider of a kind by number; the town has a dozen of each and needs no list of them. */
export function provider(kind: Exclude<PayeeType, 'recipient'>, index: number): Payee {
  const place = Object.keys(KINDS).indexOf(kind);
  // Providers are the same in every town: they are part of the place and not of the seed.
  const dice = new Dice(STREAM.provider, place, index);
  return {
    id: `D${80_000 + place * 1_000 + index}`,
    name: `${KINDS[kind]} ${familyName(dice)}`,
    iban: inventedIban(dice),
  };
}

export function providerOf(kind: Exclude<PayeeType, 'recipient'>, dice: Dice): Payee {
  return provider(kind, dice.int(0, PROVIDERS_PER_KIND - 1));
}
