import { drawAmount, type Law, type OneTimeBenefit } from './benefits.ts';
import type { Dice } from './dice.ts';
import { householdOf, type Household } from './household.ts';
import { oneTimePayment, type OneTimeOrder } from './one-time-payments.ts';
import type { PaymentDraft } from './payment-draft.ts';
import type { TruthLabel } from './truth.ts';
import { monthWorkdays } from './work-calendar.ts';

export type LabelText = Omit<TruthLabel, 'case' | 'payments'>;

/** A planted irregularity or a look-alike: labelled payments, and others that only belong to the story. */
export interface Scenario extends LabelText {
  readonly payments: readonly PaymentDraft[];
  readonly unlabelled?: readonly PaymentDraft[];
}

export type Planting = (stage: Stage) => readonly Scenario[];

/** Hands out households that have no other one-time payments, so that a story does not run into another. */
export class Stage {
  private taken = 0;
  private readonly sequences = new Map<number, number>();
  readonly dice: Dice;
  private readonly seed: number;
  private readonly reserved: readonly number[];

  constructor(seed: number, reserved: readonly number[], dice: Dice) {
    this.seed = seed;
    this.reserved = reserved;
    this.dice = dice;
  }

  get householdsTaken(): number {
    return this.taken;
  }

  /** The next free household, under the given law, the whole year with one account and paid by transfer. */
  household(law: Law): Household {
    const index = this.reserved[this.taken] ?? this.taken;
    this.taken += 1;
    return { ...householdOf(this.seed, index, law), ...STEADY };
  }

  /** A working day in the given months whose workflow and a month of followers stay in the year. */
  payday(fromMonth = 1, toMonth = 10): number {
    return this.dice.int(monthWorkdays(fromMonth).first, monthWorkdays(toMonth).last - 5);
  }

  cents(fromEuros: number, toEuros: number): number {
    return this.dice.int(fromEuros * 100, toEuros * 100);
  }

  draw(benefit: OneTimeBenefit): number {
    return drawAmount(benefit.amount, this.dice);
  }

  /** A proper one-time payment with papers of its own. */
  pay(order: Omit<OneTimeOrder, 'sequence'>): PaymentDraft {
    const { index } = order.household;
    const sequence = this.sequences.get(index) ?? 90;
    this.sequences.set(index, sequence - 1);
    return oneTimePayment({ ...order, sequence }, this.dice);
  }
}

const STEADY = { changeMonth: 13, firstMonth: 1, lastMonth: 12, method: 'transfer' } as const;
