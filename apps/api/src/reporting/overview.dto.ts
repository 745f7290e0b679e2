import type { EngagementPermission, EngagementRole } from '#pruefwerk/access';
import type { RuleTextDto } from '../analysis/rule.dto.ts';
import type { NextStepKind, OverviewPart, PhaseKey, PhaseState } from '#pruefwerk/reporting';

export class OverviewPopulationDto {
  id: string;
  files: string[];
  rows: number;
  sha256Short: string;
  reconciliation: 'open' | 'reconciled' | 'signed-off';
}

export class PhaseFigureDto {
  /** Stable key. */
  name: string;
  value: number;
}

export class PhaseDto {
  key: PhaseKey;
  state: PhaseState;
  figures: PhaseFigureDto[];
}

export class RiskCountsDto {
  high: number;
  medium: number;
  low: number;
}

/** Null: the role may not see it (see `withheld`), or there is nothing to count yet. */
export class OverviewFiguresDto {
  payments: number | null;
  rejected: number | null;
  /** Control total of the population, net. */
  volumeCents: number | null;
  reconciliation: 'open' | 'reconciled' | 'signed-off' | null;
  flagsOpen: number | null;
  flagsQueried: number | null;
  flagsTotal: number | null;
  /** Paid out by the distinct payments that a red flag rests on which is not found harmless. */
  amountAtRiskCents: number | null;
  /** Of the money paid out, in per mille, rounded down. */
  amountAtRiskPermille: number | null;
  /** A red flag rests on more payments than are kept beside it. */
  amountAtRiskIsLowerBound: boolean;
  findings: number | null;
  findingsByRisk: RiskCountsDto | null;
  findingsWithoutMeasure: number | null;
  measuresOpen: number | null;
  measuresOverdue: number | null;
}

export class FlagsOfRuleDto {
  ruleId: string;
  name: RuleTextDto;
  risk: 'high' | 'medium' | 'low';
  open: number;
  queried: number;
  total: number;
  /** Each red flag on its own, without those found harmless. */
  amountAtRiskCents: number;
  aboutPersons: boolean;
}

export class OverviewMonthDto {
  /** 'yyyy-mm'. */
  month: string;
  paidCents: number;
  flaggedCents: number | null;
}

export class NextStepDto {
  /** Stable key; the screen has the words. */
  kind: NextStepKind;
  count: number | null;
  /** Whether the person's role may do it. */
  allowed: boolean;
}

export class OverviewRunDto {
  id: string;
  number: number;
  endedAt: Date | null;
  ruleSet: string;
}

export class OverviewCountsDto {
  payments: number | null;
  processes: number | null;
  risks: number | null;
  controls: number | null;
  runs: number | null;
  flagsOpen: number | null;
  findings: number | null;
  measures: number | null;
}

export class WithheldPartDto {
  part: OverviewPart;
  /** What the role lacks. */
  permission: EngagementPermission;
}

export class OverviewDto {
  engagementId: string;
  number: string;
  title: string;
  role: EngagementRole;
  /** What the amounts are about: the payments of the last finished run, else the newest. */
  population: OverviewPopulationDto | null;
  /** Empty for somebody who sees their own findings only. */
  phases: PhaseDto[];
  figures: OverviewFiguresDto;
  /** Most money first. */
  flagsByRule: FlagsOfRuleDto[] | null;
  months: OverviewMonthDto[] | null;
  /** In order. */
  nextSteps: NextStepDto[];
  lastRun: OverviewRunDto | null;
  dataNewerThanLastRun: boolean;
  counts: OverviewCountsDto;
  withheld: WithheldPartDto[];
}
