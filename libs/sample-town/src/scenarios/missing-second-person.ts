import { OTHER_AID } from '../benefits.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { LabelKind, TruthLabel } from '../truth.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';

const BREACHES: Readonly<Record<string, (draft: PaymentDraft) => Partial<PaymentDraft>>> = {
  'captured-and-released-by-one-person': (draft) => ({ releasedBy1: draft.capturedBy }),
  'captured-and-ordered-by-one-person': (draft) => ({ orderedBy: draft.capturedBy }),
  'both-releases-by-one-person': (draft) => ({ releasedBy2: draft.releasedBy1 }),
  'everything-by-one-person': (draft) => ({
    determinedBy: draft.capturedBy,
    orderedBy: draft.capturedBy,
    releasedBy1: draft.capturedBy,
    releasedBy2: '',
    releasedAt2: '',
  }),
};

function payment(stage: Stage, euros: readonly [number, number]): PaymentDraft {
  return stage.pay({
    household: stage.household('AsylbLG'),
    benefit: OTHER_AID,
    payday: stage.payday(),
    cents: stage.cents(...euros),
  });
}

function scenario(kind: LabelKind, circumstance: string, draft: PaymentDraft): Scenario {
  const label: Pick<TruthLabel, 'rule' | 'pattern'> = {
    rule: 'missing-second-person',
    pattern: 'F16',
  };
  return { ...label, kind, circumstance, payments: [draft] };
}

function planted(stage: Stage, n: number): Scenario {
  const names = Object.keys(BREACHES);
  const name = names[n % names.length] ?? '';
  const draft = payment(stage, name.startsWith('both') ? [520, 900] : [60, 440]);
  return scenario('planted', name, Object.assign(draft, BREACHES[name]?.(draft)));
}

/** One person may capture and certify: the matrix of incompatible functions rates that pair as usual. */
function decoy(stage: Stage): Scenario {
  const draft = payment(stage, [60, 440]);
  draft.determinedBy = draft.capturedBy;
  return scenario('decoy', 'captured-and-determined-by-one-person', draft);
}

/** A branch with one person on duty, allowed by a written exception and sampled afterwards. */
function exception(stage: Stage): Scenario {
  const draft = payment(stage, [60, 440]);
  draft.orderedBy = draft.capturedBy;
  return scenario('exception', 'documented-exception-of-a-small-office', draft);
}

export const missingSecondPerson =
  (cases: number): Planting =>
  (stage) => [
    ...Array.from({ length: cases }, (_, n) => [planted(stage, n), decoy(stage)]).flat(),
    exception(stage),
  ];
