import { BIRTH_LUMP, OTHER_AID } from '../benefits.ts';
import { HEAD_OFFICE, HUGGING_CLERK, SIGNING_LIMIT_CENTS } from '../offices.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';
import { everySecondMonth } from './series.ts';

const label = { rule: 'hugging-the-limit', pattern: 'F09' } as const;
const PAYMENTS = 108;
const SHARE = 0.45;

/** A clerk of the head office whose one-time payments lie just under the limit nearly every second time. */
function planted(stage: Stage): Scenario {
  const hugging: PaymentDraft[] = [];
  const ordinary: PaymentDraft[] = [];
  for (const { household, payday } of everySecondMonth(stage, PAYMENTS)) {
    const hugs = stage.dice.chance(SHARE);
    const cents = hugs
      ? stage.dice.int(SIGNING_LIMIT_CENTS * 0.95, SIGNING_LIMIT_CENTS - 1)
      : Math.min(stage.draw(OTHER_AID), SIGNING_LIMIT_CENTS * 0.9 - stage.dice.int(0, 20_000));
    const at = { ...household, office: HEAD_OFFICE };
    const payment = stage.pay({ household: at, benefit: OTHER_AID, payday, cents });
    payment.capturedBy = HUGGING_CLERK;
    (hugs ? hugging : ordinary).push(payment);
  }
  return {
    ...label,
    kind: 'planted',
    circumstance: 'one-clerk-just-under-the-limit',
    payments: hugging,
    unlabelled: ordinary,
  };
}

/** The town's lump sum for a birth is 480 euros: near the limit, and paid by all clerks alike. */
function lumpSums(stage: Stage, count: number): Scenario {
  const payments = Array.from({ length: count }, () =>
    stage.pay({
      household: stage.household('AsylbLG'),
      benefit: BIRTH_LUMP,
      payday: stage.payday(),
      cents: stage.draw(BIRTH_LUMP),
    }),
  );
  return { ...label, kind: 'decoy', circumstance: 'official-lump-sum-near-the-limit', payments };
}

export const huggingTheLimit: Planting = (stage) => {
  const hugging = planted(stage);
  return [hugging, lumpSums(stage, hugging.payments.length)];
};
