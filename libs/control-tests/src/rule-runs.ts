import type { EntityManager } from 'typeorm';

/** What the newest finished run says of a rule over the whole population. */
export interface RuleRun {
  readonly runId: string;
  readonly runNumber: number;
  readonly endedAt: Date | null;
  readonly datasetId: string;
  /** Whether the rule ran; otherwise it could not be applied or failed. */
  readonly ran: boolean;
  readonly hits: number;
}

/** Port to whoever keeps the analysis runs. Reads in the caller's transaction. */
export abstract class RuleRuns {
  /** Null when no finished run had the rule. */
  abstract newest(
    manager: EntityManager,
    engagementId: string,
    ruleId: string,
  ): Promise<RuleRun | null>;
}
