import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { PaymentCell, PaymentRow } from './sealed-population.ts';

/** Whole numbers and choices from one seed. */
export class Dice {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** From 0 to `sides - 1`. */
  roll(sides: number): number {
    return uniformInt(this.generator, 0, sides - 1);
  }

  pick<T>(values: readonly T[]): T {
    return values[this.roll(values.length)] as T;
  }

  shuffled<T>(values: readonly T[]): T[] {
    const result = [...values];
    for (let last = result.length - 1; last > 0; last--) {
      const other = this.roll(last + 1);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Payments in which everything happens often: few payees, cases, clerks and round amounts, so that every rule finds
 * something and ties abound; empty cells and texts beyond ASCII among them. Nothing of it is a real person's.
 */
export function randomPayments(seed: number, count: number): PaymentRow[] {
  const dice = new Dice(seed);
  const rows: PaymentRow[] = [];
  while (rows.length < count) {
    const row = randomPayment(dice, rows.length);
    const earlier = dice.roll(3) === 0 && rows.length > 0 ? dice.pick(rows.slice(-40)) : null;
    rows.push(earlier ? repeated(dice, earlier, row) : row);
  }
  return rows;
}

/** A second payment of what was paid before: a few days later, sometimes to somebody else or of the opposite sign. */
function repeated(dice: Dice, earlier: PaymentRow, row: PaymentRow): PaymentRow {
  const kind = dice.roll(4);
  return {
    ...earlier,
    payment_id: row.payment_id,
    payment_date: shifted(earlier.payment_date, dice.roll(4)),
    ...(kind === 0 && { payee_id: row.payee_id, payee_name: row.payee_name, iban: row.iban }),
    ...(kind === 1 && { amount: -Number(earlier.amount) }),
  };
}

function shifted(date: PaymentCell | undefined, days: number): string | null {
  if (typeof date !== 'string') return null;
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function randomPayment(dice: Dice, index: number): PaymentRow {
  const payee = dice.roll(60);
  const person = dice.roll(80);
  const date = `2024-${pad(1 + dice.roll(12))}-${pad(1 + dice.roll(28))}`;
  const clerk = (): string | null => (dice.roll(10) === 0 ? null : `SB-${pad(dice.roll(6))}`);
  const stamp = (): string | null =>
    dice.roll(10) === 0 ? null : `${date}T${pad(dice.roll(24))}:${pad(dice.roll(60))}:00`;
  const seldomNull = <T>(value: T): T | null => (dice.roll(12) === 0 ? null : value);
  return {
    ...payeeCells(dice, payee, person),
    ...documentCells(dice, index, date),
    payment_date: seldomNull(date),
    value_date: seldomNull(date),
    amount: amountCents(dice),
    period_from: dice.roll(2) === 0 ? `${date.slice(0, 8)}01` : null,
    period_to: dice.roll(2) === 0 ? `${date.slice(0, 8)}28` : null,
    org_unit: dice.pick(['OE Süd', 'OE Nord', 'ÖE West', null]),
    captured_by: clerk(),
    captured_at: stamp(),
    determined_by: clerk(),
    determined_at: stamp(),
    ordered_by: clerk(),
    ordered_at: stamp(),
    released_by_1: clerk(),
    released_at_1: stamp(),
    released_by_2: dice.roll(3) === 0 ? clerk() : null,
    released_at_2: dice.roll(3) === 0 ? stamp() : null,
    status: dice.roll(20) === 0 ? 'cancelled' : dice.pick(['paid', 'released', null]),
    run_type: dice.pick(['batch', 'single', 'manual', null]),
  };
}

function payeeCells(dice: Dice, payee: number, person: number): PaymentRow {
  return {
    payee_id: dice.roll(12) === 0 ? null : `K${payee}`,
    payee_name: dice.pick([
      `Vermietung Größe ${payee}`,
      `VERMIETUNG GRÖSSE ${payee}`,
      `Träger ${payee}`,
    ]),
    payee_type: dice.pick(['recipient', 'landlord', 'provider', null]),
    iban: dice.roll(12) === 0 ? null : `XX${dice.roll(50)}`,
    person_id: `P${person}`,
    household_id: dice.roll(15) === 0 ? null : `BG${Math.floor(person / 2)}`,
    case_number: `AZ ${Math.floor(person / 2)}`,
    payment_method: dice.pick(['transfer', 'transfer', 'cash', 'card', null]),
  };
}

function documentCells(dice: Dice, index: number, date: string): PaymentRow {
  const number = index + (index > 400 ? 3 : 0) + (index > 900 ? 40 : 0);
  const reverses = dice.roll(15) === 0 && index > 0;
  return {
    payment_id: `Z-2024-${String(number).padStart(6, '0')}`,
    document_no: dice.roll(10) === 0 ? null : `R${dice.roll(900)}`,
    reversal_of: reverses ? `Z-2024-${String(dice.roll(index)).padStart(6, '0')}` : null,
    remittance: dice.pick(['Miete', 'MIETE  Januar', 'Erstausstattung', 'Heizkosten', null]),
    benefit_code: dice.pick(['1001', '1002', '2400', 'ASY-6-BEKL', 'ASY-6-MOEB', null]),
    benefit_text: dice.pick([
      'Regelbedarf',
      'Erstausstattung Wohnung',
      'Klassenfahrt',
      'Brennstoffbeihilfe',
      null,
    ]),
    law: dice.pick(['AsylbLG', 'SGB2', 'SGB12', null]),
    one_time: dice.pick([true, false, null]),
    loan: dice.roll(10) === 0,
    application_no: dice.roll(9) === 0 ? null : `A${dice.roll(300)}`,
    application_date: dice.roll(9) === 0 ? null : date,
    decision_no: dice.roll(9) === 0 ? null : `B${dice.roll(300)}`,
    decision_date: dice.roll(9) === 0 ? null : date,
    fiscal_year: 2024,
  };
}

function amountCents(dice: Dice): number {
  const sign = dice.roll(12) === 0 ? -1 : 1;
  return (
    sign *
    dice.pick([10_000, 49_900, 49_950, 50_000, 12_345, 100 * dice.roll(900), dice.roll(200_000)])
  );
}
