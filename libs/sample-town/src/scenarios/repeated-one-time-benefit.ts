import { BIRTH_LUMP, FARE, FURNITURE } from '../benefits.ts';
import { reversalOf } from '../one-time-payments.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const label = { rule: 'repeated-one-time-benefit', pattern: 'F23' } as const;

/** Furniture, due once in five years, twice or three times in one. */
function planted(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, 3);
  const payments = Array.from({ length: stage.dice.int(2, 3) }, (_, n) =>
    stage.pay({
      household,
      benefit: FURNITURE,
      payday: payday + n * stage.dice.int(45, 60),
      cents: stage.cents(160, 470),
    }),
  );
  return { ...label, kind: 'planted', circumstance: 'within-the-interval', payments };
}

function fares(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, 6);
  const payments = [0, 1, 2].map((n) =>
    stage.pay({ household, benefit: FARE, payday: payday + n * 24, cents: stage.draw(FARE) }),
  );
  return { ...label, kind: 'decoy', circumstance: 'fares-have-no-interval', payments };
}

function furtherChildren(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, 2);
  const payments = [1, 2].map((child) =>
    stage.pay({
      household,
      benefit: BIRTH_LUMP,
      payday: payday + child * 35,
      cents: stage.draw(BIRTH_LUMP),
      member: household.adults + child,
    }),
  );
  return { ...label, kind: 'decoy', circumstance: 'birth-of-a-further-child', payments };
}

function reversed(stage: Stage): Scenario {
  const household = stage.household('AsylbLG');
  const payday = stage.payday(1, 8);
  const cents = stage.cents(160, 470);
  const first = stage.pay({ household, benefit: FURNITURE, payday, cents });
  const reversal = reversalOf(first, payday + 4, stage.dice);
  const right = stage.pay({
    household,
    benefit: FURNITURE,
    payday: payday + 9,
    cents: cents - 1_250,
  });
  return {
    ...label,
    kind: 'decoy',
    circumstance: 'reversed-and-paid-correctly',
    payments: [first, reversal, right],
  };
}

const DECOYS = [fares, furtherChildren, reversed] as const;

export const repeatedOneTimeBenefit =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage),
      (DECOYS[n % DECOYS.length] ?? fares)(stage),
    ]).flat();
