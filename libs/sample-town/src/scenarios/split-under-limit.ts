import { CLASS_TRIP, OTHER_AID } from '../benefits.ts';
import { SIGNING_LIMIT_CENTS } from '../offices.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'split-under-limit', pattern: 'F08' } as const;

function part(stage: Stage): number {
  return stage.dice.int(
    Math.ceil(SIGNING_LIMIT_CENTS * 0.8),
    Math.floor(SIGNING_LIMIT_CENTS * 0.99),
  );
}

/** One need, two to six payments within fourteen days, each under the limit. */
function planted(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday();
  const count = stage.dice.int(2, 6);
  const payments = Array.from({ length: count }, (_, n) =>
    stage.pay({ household, benefit: OTHER_AID, payday: payday + n, cents: part(stage) }),
  );
  return { ...label, kind: 'planted', circumstance: 'one-need-in-parts', payments };
}

/** One decision about a furnishing list, paid in equal monthly parts. */
function instalments(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, 8);
  const cents = part(stage);
  const payments = [0, 1, 2].map((n) =>
    stage.pay({ household, benefit: OTHER_AID, payday: payday + n * 24, cents }),
  );
  for (const [n, payment] of payments.entries()) {
    payment.decisionNo = payments[0]?.decisionNo ?? '';
    payment.decisionDate = payments[0]?.decisionDate ?? '';
    payment.remittance = `${household.caseNumber} Rate ${n + 1}/3 Bescheid ${payment.decisionNo}`;
  }
  return { ...label, kind: 'decoy', circumstance: 'approved-monthly-instalments', payments };
}

function children(stage: Stage): Scenario {
  const household = stage.household('SGB2');
  const payday = stage.payday();
  const payments = [1, 2, 3].map((child) =>
    stage.pay({
      household,
      benefit: CLASS_TRIP,
      payday: payday + child,
      cents: part(stage),
      member: household.adults + child,
    }),
  );
  return { ...label, kind: 'decoy', circumstance: 'several-children', payments };
}

export const splitUnderLimit =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage),
      n % 2 === 0 ? instalments(stage) : children(stage),
    ]).flat();
