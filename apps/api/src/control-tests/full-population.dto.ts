/** What the rule of a control found among all payments. */
export class FullPopulationDto {
  controlId: string;
  ruleId: string;
  /** Newest finished run that had the rule; null: there is none. */
  runId: string | null;
  runNumber: number | null;
  endedAt: Date | null;
  datasetId: string | null;
  /** False: the rule could not be applied to these payments. */
  ran: boolean;
  /** Payments of the population (N). */
  population: number | null;
  /** Null where their number is for the lead only, or nothing ran. */
  redFlags: number | null;
  /** Payments concerned (n), each counted once per red flag and at most all of them. */
  payments: number | null;
  share: number | null;
  confidence: number;
  /** Two-sided, Clopper-Pearson. */
  intervalLow: number | null;
  intervalHigh: number | null;
}
