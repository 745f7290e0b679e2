import { FARE, OTHER_AID } from '../benefits.ts';
import { reversalOf } from '../one-time-payments.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { LabelText, Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'duplicate-payment', pattern: 'F13' } as const;
const decoy = (circumstance: string): LabelText => ({ ...label, kind: 'decoy', circumstance });

/** The same claim once more: same papers, same purpose, some days later. */
function again(stage: Stage, first: PaymentDraft, payday: number): PaymentDraft {
  const second = stage.pay({
    household: first.household,
    benefit: OTHER_AID,
    payday,
    cents: first.cents,
  });
  const { applicationNo, applicationDate, decisionNo, decisionDate, documentNo, remittance } =
    first;
  const papers = { applicationNo, applicationDate, decisionNo, decisionDate, documentNo };
  return {
    ...second,
    ...papers,
    remittance,
    periodFrom: first.periodFrom,
    periodTo: first.periodTo,
  };
}

function start(stage: Stage, lastMonth = 10): { payday: number; first: PaymentDraft } {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, lastMonth);
  const cents = stage.cents(60, 230);
  return { payday, first: stage.pay({ household, benefit: OTHER_AID, payday, cents }) };
}

function planted(stage: Stage): Scenario {
  const { payday, first } = start(stage);
  const second = again(stage, first, payday + stage.dice.int(2, 9));
  return { ...label, kind: 'planted', circumstance: 'paid-twice', payments: [first, second] };
}

function instalments(stage: Stage): Scenario {
  const { payday, first } = start(stage, 8);
  const rates = [0, 1, 2].map((rate) => ({
    ...again(stage, first, payday + rate * 21),
    remittance: `${first.remittance} Rate ${rate + 1}/3`,
  }));
  for (const rate of rates)
    Object.assign(rate, { periodFrom: rate.paymentDate, periodTo: rate.paymentDate });
  return { ...decoy('instalments'), payments: rates };
}

function siblings(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday();
  const cents = stage.cents(20, 90);
  const payments = [2, 3].map((member) =>
    stage.pay({ household, benefit: FARE, payday, cents, member }),
  );
  return { ...decoy('two-children-of-one-household'), payments };
}

function reversedAndRepaid(stage: Stage): Scenario {
  const { payday, first } = start(stage);
  const reversal = reversalOf(first, payday + 3, stage.dice);
  return {
    ...decoy('reversal-then-repayment'),
    payments: [first, reversal, again(stage, first, payday + 6)],
  };
}

function returnedAndRepaid(stage: Stage): Scenario {
  const { payday, first } = start(stage);
  first.status = 'returned';
  first.returnReason = 'IBAN fehlerhaft';
  return {
    ...decoy('returned-then-repaid'),
    payments: [first, again(stage, first, payday + 7)],
  };
}

const DECOYS = [reversedAndRepaid, siblings, instalments, returnedAndRepaid] as const;

export const duplicatePayment =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage),
      (DECOYS[n % DECOYS.length] ?? siblings)(stage),
    ]).flat();
