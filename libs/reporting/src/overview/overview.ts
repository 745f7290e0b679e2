import type { EngagementPermission, EngagementRole } from '#pruefwerk/access';
import type { DatasetLabel } from '#pruefwerk/analysis';
import type { Reconciliation } from '#pruefwerk/payments';
import type { RiskLevel } from '#pruefwerk/red-flags';
import type { NextStep } from './next-steps.ts';
import type { Phase } from './phases.ts';
import type { FlagsOfRule } from './red-flag-figures.ts';

/** The payments that the overview's amounts are about: those of the last finished run, else the newest. */
export interface OverviewPopulation extends DatasetLabel {
  readonly reconciliation: Reconciliation;
}

/** Null: the role may not see it (`withheld` says why), or there is nothing to count yet. */
export interface OverviewFigures {
  readonly payments: number | null;
  readonly rejected: number | null;
  /** Control total of the population, net. */
  readonly volumeCents: number | null;
  readonly reconciliation: Reconciliation | null;
  readonly flagsOpen: number | null;
  readonly flagsQueried: number | null;
  readonly flagsTotal: number | null;
  /**
   * Amounts paid out by the distinct payments of the population that at least one red flag rests on which is not
   * found harmless.
   */
  readonly amountAtRiskCents: number | null;
  /** Of the money paid out, in per mille, rounded down. */
  readonly amountAtRiskPermille: number | null;
  /** True: some red flag rests on more payments than are kept beside it, so the amount is a lower bound. */
  readonly amountAtRiskIsLowerBound: boolean;
  readonly findings: number | null;
  readonly findingsByRisk: Readonly<Record<RiskLevel, number>> | null;
  readonly findingsWithoutMeasure: number | null;
  readonly measuresOpen: number | null;
  readonly measuresOverdue: number | null;
}

export interface OverviewMonth {
  /** 'yyyy-mm'. */
  readonly month: string;
  readonly paidCents: number;
  /** As `amountAtRiskCents`; null without the permission to see red flags. */
  readonly flaggedCents: number | null;
}

/** For the navigation; null where the role may not see it. */
export interface OverviewCounts {
  readonly payments: number | null;
  readonly processes: number | null;
  readonly risks: number | null;
  readonly controls: number | null;
  readonly runs: number | null;
  readonly flagsOpen: number | null;
  readonly findings: number | null;
  readonly measures: number | null;
}

export type OverviewPart = 'payments' | 'red-flags' | 'red-flags-about-persons' | 'other-findings';

export interface WithheldPart {
  readonly part: OverviewPart;
  /** What the role lacks. */
  readonly permission: EngagementPermission;
}

export interface OverviewRun {
  readonly id: string;
  readonly number: number;
  readonly endedAt: Date | null;
  readonly ruleSet: string;
}

/** All that the first screen of an engagement shows. */
export interface Overview {
  readonly engagementId: string;
  readonly number: string;
  readonly title: string;
  readonly role: EngagementRole;
  readonly population: OverviewPopulation | null;
  readonly phases: Phase[];
  readonly figures: OverviewFigures;
  readonly flagsByRule: FlagsOfRule[] | null;
  /** Null also when the file of the population cannot be read now. */
  readonly months: OverviewMonth[] | null;
  readonly nextSteps: NextStep[];
  readonly lastRun: OverviewRun | null;
  readonly dataNewerThanLastRun: boolean;
  readonly counts: OverviewCounts;
  readonly withheld: WithheldPart[];
}
