import { FARE } from '../benefits.ts';
import { BUSY_CLERK, HEAD_OFFICE, INVENTING_CLERK } from '../offices.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';
import { everySecondMonth } from './series.ts';

const label = { rule: 'digit-test', pattern: 'own' } as const;
const PAYMENTS = 330;
const SHARE = 0.6;

function fares(stage: Stage, clerk: string, amount: () => number): PaymentDraft[] {
  return everySecondMonth(stage, PAYMENTS).map(({ household, payday }) => {
    const at = { ...household, office: HEAD_OFFICE };
    const payment = stage.pay({ household: at, benefit: FARE, payday, cents: amount() });
    payment.capturedBy = clerk;
    return payment;
  });
}

/** Invented fares begin with 37 or 38, in three magnitudes: 3.7x, 37.xx and 37x.xx euros. */
function invented(stage: Stage): number {
  const magnitude = stage.dice.pick([10, 100, 100, 1_000]);
  return stage.dice.pick([37, 38]) * magnitude + stage.dice.int(0, magnitude - 1);
}

/** One clerk makes fares up; the others' fares and the honest part of this clerk's follow Benford's law. */
function planted(stage: Stage): Scenario {
  const chosen = new Set<number>();
  const payments = fares(stage, INVENTING_CLERK, () => {
    if (!stage.dice.chance(SHARE)) return stage.draw(FARE);
    const cents = invented(stage);
    chosen.add(cents);
    return cents;
  });
  const isInvented = (payment: PaymentDraft) => chosen.has(payment.cents);
  return {
    ...label,
    kind: 'planted',
    circumstance: 'invented-amounts-of-one-clerk',
    payments: payments.filter(isInvented),
    unlabelled: payments.filter((payment) => !isInvented(payment)),
  };
}

/** As many fares by one clerk, but real ones. */
function busyClerk(stage: Stage, count: number): Scenario {
  const payments = fares(stage, BUSY_CLERK, () => stage.draw(FARE));
  return {
    ...label,
    kind: 'decoy',
    circumstance: 'busy-clerk-with-actual-costs',
    payments: payments.slice(0, count),
    unlabelled: payments.slice(count),
  };
}

export const digitTest: Planting = (stage) => {
  const invention = planted(stage);
  return [invention, busyClerk(stage, invention.payments.length)];
};
