import { Dice } from './dice.ts';
import { monthOf, type PaymentDraft } from './payment-draft.ts';
import { Stage, type Planting, type Scenario } from './scenario.ts';
import { digitTest } from './scenarios/digit-test.ts';
import { duplicatePayment } from './scenarios/duplicate-payment.ts';
import { huggingTheLimit } from './scenarios/hugging-the-limit.ts';
import { missingApplicationOrDecision } from './scenarios/missing-application-or-decision.ts';
import { missingSecondPerson } from './scenarios/missing-second-person.ts';
import { outsideWorkingDays } from './scenarios/outside-working-days.ts';
import { repeatedOneTimeBenefit } from './scenarios/repeated-one-time-benefit.ts';
import { samePaymentDifferentPayees } from './scenarios/same-payment-different-payees.ts';
import { sharedAccount } from './scenarios/shared-account.ts';
import { splitUnderLimit } from './scenarios/split-under-limit.ts';
import { STREAM } from './streams.ts';

/** Smallest town in which the two statistical patterns (hundreds of payments of one clerk) do not dominate. */
export const ROWS_FOR_STATISTICAL_PATTERNS = 20_000;

/** Cases per pattern: 6 in the usual town, 1 in a hamlet, never more than 300. */
export function casesFor(rows: number): number {
  return Math.min(300, Math.max(1, Math.round(rows / 8_000)));
}

/** What to plant in a town of that size; nothing in a clean one. */
export function plantingsFor(rows: number, clean: boolean): readonly Planting[] {
  if (clean) return [];
  const cases = casesFor(rows);
  const some = [
    duplicatePayment(cases),
    samePaymentDifferentPayees(cases),
    missingSecondPerson(cases),
    splitUnderLimit(cases),
    sharedAccount(Math.ceil(cases / 2)),
    repeatedOneTimeBenefit(cases),
    missingApplicationOrDecision(cases),
    outsideWorkingDays(cases),
  ];
  return rows < ROWS_FOR_STATISTICAL_PATTERNS ? some : [...some, huggingTheLimit, digitTest];
}

export interface Planted {
  readonly scenarios: readonly Scenario[];
  readonly householdsTaken: number;
}

/** Plays all scenarios on the reserved households; without a list it only counts what is needed. */
export function plantAll(
  seed: number,
  plantings: readonly Planting[],
  reserved: readonly number[],
): Planted {
  const stage = new Stage(seed, reserved, new Dice(seed, STREAM.scenario));
  const scenarios = plantings.flatMap((planting) => planting(stage));
  return { scenarios, householdsTaken: stage.householdsTaken };
}

/** Payments of all scenarios by month, 1 to 12, in date order and therefore every reversal after its payment. */
export function draftsByMonth(scenarios: readonly Scenario[]): readonly PaymentDraft[][] {
  const months = Array.from({ length: 13 }, (): PaymentDraft[] => []);
  for (const { payments, unlabelled = [] } of scenarios) {
    for (const payment of [...payments, ...unlabelled]) months[monthOf(payment)]?.push(payment);
  }
  for (const month of months) {
    month.sort((a, b) =>
      a.paymentDate < b.paymentDate ? -1 : a.paymentDate > b.paymentDate ? 1 : 0,
    );
  }
  return months;
}
