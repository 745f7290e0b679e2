export type RiskLevel = 'high' | 'medium' | 'low';

export type FindingStatus = 'draft' | 'in-consultation' | 'final' | 'settled';
export type MeasureStatus = 'open' | 'in-progress' | 'done' | 'declined';

/** What examiners have confirmed. Amounts in integer cents. */
export interface FindingRow {
  /** Readable number, for example `F-03`; unique. */
  readonly number: string;
  readonly area: string;
  readonly title: string;
  readonly facts: string;
  readonly criterion: string;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly risk: RiskLevel;
  readonly amountCents: number | null;
  readonly cases: number | null;
  readonly control: string | null;
  readonly recommendation: string | null;
  readonly response: string | null;
  readonly status: FindingStatus;
}

export interface MeasureRow {
  readonly number: string;
  readonly findingNumber: string;
  readonly measure: string;
  readonly responsible: string | null;
  /** Plain date `yyyy-mm-dd`. */
  readonly dueDate: string | null;
  readonly status: MeasureStatus;
  readonly remark: string | null;
}
