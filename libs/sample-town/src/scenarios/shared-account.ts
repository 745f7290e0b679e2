import { inventedIban } from '../bank-accounts.ts';
import { OTHER_AID, type PayeeType } from '../benefits.ts';
import { landlordName } from '../invented-names.ts';
import type { Payee } from '../household.ts';
import { provider } from '../providers.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'shared-account', pattern: 'F04' } as const;

function paymentsTo(stage: Stage, households: number, iban: string): PaymentDraft[] {
  return Array.from({ length: households }, () => {
    const household = stage.household('AsylbLG');
    const payee = { ...household.recipient, iban };
    return stage.pay({
      household,
      benefit: OTHER_AID,
      payday: stage.payday(),
      cents: stage.draw(OTHER_AID),
      payee,
    });
  });
}

function thirdParty(
  stage: Stage,
  circumstance: string,
  payeeType: PayeeType,
  payee: Payee,
): Scenario {
  const payments = paymentsTo(stage, 6, payee.iban).map((payment) => ({
    ...payment,
    payeeType,
    payee,
  }));
  return { ...label, kind: 'decoy', circumstance, payments };
}

const DECOYS: readonly ((stage: Stage) => Scenario)[] = [
  (stage) => thirdParty(stage, 'guardian', 'other', provider('other', 1)),
  (stage) => thirdParty(stage, 'shelter', 'provider', provider('provider', 20)),
  (stage) =>
    thirdParty(stage, 'landlord', 'landlord', {
      id: `V6${String(stage.householdsTaken).padStart(4, '0')}`,
      name: landlordName(stage.dice),
      iban: inventedIban(stage.dice),
    }),
  (stage) => ({
    ...label,
    kind: 'decoy',
    circumstance: 'couple-in-two-households',
    payments: paymentsTo(stage, 2, inventedIban(stage.dice)),
  }),
];

export const sharedAccount =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n): Scenario[] => {
      const payments = paymentsTo(stage, stage.dice.int(5, 7), inventedIban(stage.dice));
      const decoy = DECOYS[n % DECOYS.length];
      const planted: Scenario = {
        ...label,
        kind: 'planted',
        circumstance: 'one-account-many-households',
        payments,
      };
      return decoy ? [planted, decoy(stage)] : [planted];
    }).flat();
