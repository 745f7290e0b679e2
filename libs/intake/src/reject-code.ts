/** Why a source row is no payment record. */
export type RejectCode =
  | 'field-count'
  | 'quote-unclosed'
  | 'record-too-long'
  | 'cell-error'
  | 'amount-missing'
  | 'amount-invalid'
  | 'date-missing'
  | 'date-invalid'
  | 'timestamp-invalid'
  | 'boolean-invalid'
  | 'integer-invalid';

/** A reject before its text is made: column and message are filled in by {@link finishReject}. */
export interface FoundReject {
  readonly file: string;
  readonly line: number;
  readonly header: string | null;
  readonly code: RejectCode;
  readonly value: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}
