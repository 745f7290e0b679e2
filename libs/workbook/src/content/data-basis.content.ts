import { type RiskLevel } from './finding.content.ts';

export interface SourceFileStatement {
  readonly name: string;
  readonly sha256: string;
  /** rows = accepted + rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface RejectReason {
  readonly code: string;
  /** What was wrong, in the workbook's language. */
  readonly text: string;
  readonly rows: number;
}

/** The sealed population behind the workbook; sums in integer cents, net = debit + credit. */
export interface PopulationStatement {
  readonly source: string;
  readonly sha256: string;
  readonly files: readonly SourceFileStatement[];
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly controlTotalCents: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly rejects: readonly RejectReason[];
  /** How the sums were reconciled with another record, or null when they were not. */
  readonly reconciliation: string | null;
}

/** One rule of the analysis run, whether it ran or not. */
export interface RuleStatement {
  readonly ruleId: string;
  readonly name: string;
  readonly version: number;
  readonly risk: RiskLevel;
  readonly status: 'ran' | 'not-applicable' | 'failed';
  /** Why it did not run, or why its hits are not told. */
  readonly reason: string | null;
  /** For example `window_days = 30; min_amount = 50,00`. */
  readonly parameters: string;
  /** Both null where the hits are not for the readers of this workbook. */
  readonly hits: number | null;
  readonly amountAtRiskCents: number | null;
  /** Part of the content; leave null where equal bytes of two runs matter. */
  readonly durationMs: number | null;
}
