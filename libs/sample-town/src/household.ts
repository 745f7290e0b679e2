import { inventedIban } from './bank-accounts.ts';
import type { Law } from './benefits.ts';
import { Dice } from './dice.ts';
import { landlordName, personName } from './invented-names.ts';
import { OFFICES, type Office } from './offices.ts';
import { STREAM } from './streams.ts';

export interface Payee {
  readonly id: string;
  readonly name: string;
  readonly iban: string;
}

export interface Household {
  readonly index: number;
  readonly office: Office;
  /** Place of the responsible clerk within the office, 0 to 2. */
  readonly clerk: number;
  readonly law: Law;
  readonly caseNumber: string;
  readonly householdId: string;
  readonly adults: number;
  readonly children: number;
  readonly method: 'transfer' | 'cash' | 'card';
  readonly recipient: Payee;
  /** Account from `changeMonth` on. */
  readonly newIban: string;
  /** Month (1 to 12) of a change of account, or 13 for none. */
  readonly changeMonth: number;
  readonly landlord: Payee;
  readonly rentToLandlord: boolean;
  readonly rentCents: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const LAWS: readonly Law[] = [
  'AsylbLG',
  'AsylbLG',
  'AsylbLG',
  'SGB2',
  'SGB2',
  'SGB2',
  'SGB2',
  'SGB12',
];
const CASE_PREFIX: Readonly<Record<Law, string>> = { AsylbLG: '50.3', SGB2: '50.1', SGB12: '50.2' };
const HOUSEHOLDS_PER_LANDLORD = 15;

export function landlordOf(seed: number, index: number): Payee {
  const dice = new Dice(seed, STREAM.landlord, index);
  return {
    id: `V${String(70_000 + index)}`,
    name: landlordName(dice),
    iban: inventedIban(dice),
  };
}

function membersOf(dice: Dice, law: Law): { adults: number; children: number } {
  const adults = dice.chance(0.35) ? 2 : 1;
  if (law === 'SGB12') return { adults, children: 0 };
  return { adults, children: dice.chance(0.4) ? dice.int(1, 4) : 0 };
}

function spanOf(dice: Dice): { firstMonth: number; lastMonth: number } {
  const firstMonth = dice.chance(0.15) ? dice.int(2, 9) : 1;
  return { firstMonth, lastMonth: dice.chance(0.12) ? dice.int(firstMonth, 11) : 12 };
}

/** Household by number, the same whenever it is asked for. */
export function householdOf(seed: number, index: number, forcedLaw?: Law): Household {
  const dice = new Dice(seed, STREAM.household, index);
  const drawnLaw = dice.pick(LAWS);
  const law = forcedLaw ?? drawnLaw;
  const number = String(index + 1).padStart(6, '0');
  return {
    index,
    office: dice.pick(OFFICES),
    clerk: dice.int(0, 2),
    law,
    caseNumber: `${CASE_PREFIX[law]}-${number}`,
    householdId: `BG${number}`,
    ...membersOf(dice, law),
    method: dice.chance(0.05)
      ? 'cash'
      : law === 'AsylbLG' && dice.chance(0.2)
        ? 'card'
        : 'transfer',
    recipient: { id: `K${number}`, name: personName(dice), iban: inventedIban(dice) },
    newIban: inventedIban(dice),
    changeMonth: dice.chance(0.06) ? dice.int(2, 12) : 13,
    landlord: landlordOf(seed, Math.floor(index / HOUSEHOLDS_PER_LANDLORD)),
    rentToLandlord: dice.chance(0.45),
    rentCents: dice.int(31_000, 89_000),
    ...spanOf(dice),
  };
}

export function personId(household: Household, member: number): string {
  return `P-${String(household.index + 1).padStart(6, '0')}-${member}`;
}

/** Account that the recipient has in a month. */
export function accountIn(household: Household, month: number): string {
  return month >= household.changeMonth ? household.newIban : household.recipient.iban;
}
