import type { OverviewFacts } from './overview-facts.ts';
import type { OverviewScope } from './overview-scope.ts';
import type { OverviewCounts, OverviewFigures } from './overview.ts';
import type { WorkState } from './work-state.ts';

type PaymentFigures = Pick<
  OverviewFigures,
  'payments' | 'rejected' | 'volumeCents' | 'reconciliation'
>;
type FlagFigures = Pick<
  OverviewFigures,
  | 'flagsOpen'
  | 'flagsQueried'
  | 'flagsTotal'
  | 'amountAtRiskCents'
  | 'amountAtRiskPermille'
  | 'amountAtRiskIsLowerBound'
>;

export function overviewFigures(
  facts: OverviewFacts,
  state: WorkState,
  scope: OverviewScope,
): OverviewFigures {
  const { findings, findingsByRisk, findingsWithoutMeasure, measuresOpen, measuresOverdue } =
    facts.findings;
  return {
    ...paymentFigures(facts, scope),
    ...flagFigures(facts, state, scope),
    ...{ findings, findingsByRisk, findingsWithoutMeasure, measuresOpen, measuresOverdue },
  };
}

function paymentFigures(
  { dataset, population }: OverviewFacts,
  { payments }: OverviewScope,
): PaymentFigures {
  const manifest = payments ? dataset?.manifest : undefined;
  return {
    payments: manifest?.accepted ?? null,
    rejected: manifest?.rejected ?? null,
    volumeCents: manifest?.controlTotalCents ?? null,
    reconciliation: manifest ? (population?.reconciliation ?? null) : null,
  };
}

function flagFigures(
  { dataset, flags, progress }: OverviewFacts,
  { flagsOpen, flagsQueried, flagsTotal }: WorkState,
  { redFlags }: OverviewScope,
): FlagFigures {
  if (!redFlags || !dataset || !progress.lastRun) {
    return {
      ...{ flagsOpen: null, flagsQueried: null, flagsTotal: null },
      ...{ amountAtRiskCents: null, amountAtRiskPermille: null, amountAtRiskIsLowerBound: false },
    };
  }
  const cents = flags.months.reduce((sum, month) => sum + month.cents, 0);
  const { debitCents } = dataset.manifest;
  return {
    ...{ flagsOpen, flagsQueried, flagsTotal },
    amountAtRiskCents: cents,
    amountAtRiskPermille: debitCents > 0 ? Math.floor((cents / debitCents) * 1000) : null,
    amountAtRiskIsLowerBound: flags.counts.evidenceCut,
  };
}

export function overviewCounts(state: WorkState, scope: OverviewScope): OverviewCounts {
  const ifMay = (may: boolean, value: number): number | null => (may ? value : null);
  const all = scope.ownOf === null;
  return {
    payments: ifMay(scope.payments, state.payments),
    processes: ifMay(all, state.processes),
    risks: ifMay(all, state.risks),
    controls: ifMay(all, state.controls),
    runs: ifMay(scope.may('analysis:read'), state.runs),
    flagsOpen: ifMay(scope.redFlags, state.flagsOpen),
    findings: state.findings,
    measures: state.measuresOpen,
  };
}
