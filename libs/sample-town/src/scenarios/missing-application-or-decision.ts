import { addDays } from '#pruefwerk/calendar';
import { OTHER_AID } from '../benefits.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'missing-application-or-decision', pattern: 'F14' } as const;

function payment(stage: Stage): PaymentDraft {
  return stage.pay({
    household: stage.household('AsylbLG'),
    benefit: OTHER_AID,
    payday: stage.payday(),
    cents: stage.cents(40, 420),
  });
}

const GAPS: readonly ((stage: Stage, draft: PaymentDraft) => string)[] = [
  (_, draft) => {
    Object.assign(draft, {
      applicationNo: '',
      applicationDate: '',
      decisionNo: '',
      decisionDate: '',
    });
    return 'no-application-and-no-decision';
  },
  (_, draft) => {
    Object.assign(draft, { decisionNo: '', decisionDate: '' });
    return 'no-decision';
  },
  (stage, draft) => {
    draft.decisionDate = addDays(draft.paymentDate, stage.dice.int(20, 60));
    return 'decision-weeks-after-payment';
  },
];

function planted(stage: Stage, n: number): Scenario {
  const draft = payment(stage);
  const circumstance = GAPS[n % GAPS.length]?.(stage, draft) ?? '';
  return { ...label, kind: 'planted', circumstance, payments: [draft] };
}

/** Paid at once in an emergency, decided in writing within a fortnight. */
function emergency(stage: Stage): Scenario {
  const draft = payment(stage);
  draft.decisionDate = addDays(draft.paymentDate, stage.dice.int(1, 14));
  return {
    ...label,
    kind: 'decoy',
    circumstance: 'emergency-decided-within-14-days',
    payments: [draft],
  };
}

/** The run goes on under the decision of the first month. */
function continuation(stage: Stage): Scenario {
  const first = payment(stage);
  first.runType = 'batch';
  const next = stage.pay({
    household: first.household,
    benefit: OTHER_AID,
    payday: stage.payday(11, 11),
    cents: first.cents,
  });
  const { applicationNo, applicationDate, decisionNo, decisionDate } = first;
  Object.assign(next, {
    applicationNo,
    applicationDate,
    decisionNo,
    decisionDate,
    runType: 'batch',
  });
  return {
    ...label,
    kind: 'decoy',
    circumstance: 'continued-under-one-decision',
    payments: [first, next],
  };
}

export const missingApplicationOrDecision =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage, n),
      n % 3 === 2 ? continuation(stage) : emergency(stage),
    ]).flat();
