import { CLASS_TRIP, OTHER_AID } from '../benefits.ts';
import { recipientIn } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'same-payment-different-payees', pattern: 'F15' } as const;

/** One receipt, handed in for two persons. */
function planted(stage: Stage): Scenario {
  const cents = stage.cents(90, 450);
  const payday = stage.payday();
  const first = stage.pay({
    household: stage.household('AsylbLG'),
    benefit: OTHER_AID,
    payday,
    cents,
  });
  const second = stage.pay({
    household: stage.household('AsylbLG'),
    benefit: OTHER_AID,
    payday: payday + stage.dice.int(1, 12),
    cents,
  });
  second.documentNo = first.documentNo;
  second.remittance = first.remittance;
  return {
    ...label,
    kind: 'planted',
    circumstance: 'one-receipt-two-payees',
    payments: [first, second],
  };
}

/** One invoice to three households, each paying its own (different) share. */
function collectiveInvoice(stage: Stage): Scenario {
  const payday = stage.payday();
  const cents = stage.cents(60, 150);
  const payments = [0, 1, 2].map((share) =>
    stage.pay({
      household: stage.household('AsylbLG'),
      benefit: OTHER_AID,
      payday,
      cents: cents + share * 731,
    }),
  );
  for (const payment of payments) {
    payment.documentNo = payments[0]?.documentNo ?? '';
    payment.remittance = `Sammelrechnung ${payment.documentNo} Anteil ${payment.household.caseNumber}`;
  }
  return { ...label, kind: 'decoy', circumstance: 'collective-invoice-split', payments };
}

/** One class, one price, several children with papers of their own. */
function classTrip(stage: Stage): Scenario {
  const payday = stage.payday();
  const cents = stage.dice.int(120, 320) * 100;
  const payments = [0, 1, 2].map(() => {
    const household = stage.household('SGB2');
    const payment = stage.pay({
      household,
      benefit: CLASS_TRIP,
      payday,
      cents,
      member: household.adults + 1,
    });
    return {
      ...payment,
      payeeType: 'recipient' as const,
      payee: recipientIn(household, 1),
      remittance: 'Klassenfahrt 7b Lindenborn',
    };
  });
  return { ...label, kind: 'decoy', circumstance: 'class-trip-of-several-children', payments };
}

export const samePaymentDifferentPayees =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage),
      n % 2 === 0 ? collectiveInvoice(stage) : classTrip(stage),
    ]).flat();
