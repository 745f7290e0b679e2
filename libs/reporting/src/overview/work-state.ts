/** Where an engagement stands, in plain numbers: what phases and next steps are derived from. */
export interface WorkState {
  readonly members: number;
  readonly signingLimits: number;
  readonly imports: number;
  readonly importsAwaitingMapping: number;
  readonly importsFailed: number;
  readonly datasets: number;
  readonly unreconciled: number;
  readonly payments: number;
  readonly rejected: number;
  readonly runs: number;
  readonly runsDone: number;
  readonly runAtWork: boolean;
  readonly dataNewerThanLastRun: boolean;
  readonly flagsTotal: number;
  readonly flagsOpen: number;
  readonly flagsQueried: number;
  readonly flagsHighOpen: number;
  readonly flagsPersonsOpen: number;
  readonly findings: number;
  readonly findingsOpen: number;
  readonly findingsWithoutMeasure: number;
  readonly measuresOpen: number;
  readonly measuresOverdue: number;
  readonly issues: number;
  /** Something changed since the last workbook was issued, or none was. */
  readonly issueDue: boolean;
  readonly processes: number;
  readonly risks: number;
  readonly controls: number;
}
