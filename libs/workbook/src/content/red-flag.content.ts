import { type RiskLevel } from './finding.content.ts';

/**
 * Rows that are too many to hold. The count is stated beforehand because filters, print areas and
 * continuation sheets depend on it; another number of rows is a {@link RowCountDiffersProblem}.
 */
export interface BulkRows<Row> {
  readonly count: number;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

/** One red flag. A text of the form `yyyy-mm-dd` or `yyyy-mm-ddThh:mm` becomes a real date in date columns. */
export interface RedFlagRow {
  /** Readable number, for example `A-0217`; unique. */
  readonly number: string;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly risk: RiskLevel;
  /** The reason as one sentence in the workbook's language. */
  readonly sentence: string;
  readonly caseNumber: string | null;
  /** Voucher numbers, joined by the caller's separator. */
  readonly vouchers: string | null;
  readonly amountCents: number | null;
  readonly paymentDate: string | null;
  readonly method: string | null;
  /** Pseudonym of who captured or released, or the date of it. */
  readonly captured: string | null;
  readonly released: string | null;
  readonly disposition: string | null;
  readonly dispositionReason: string | null;
  /** For example `SB-03, 14.03.2026`. */
  readonly disposedBy: string | null;
  readonly findingNumber: string | null;
}

/** One payment that belongs to a red flag. */
export interface EvidenceRow {
  readonly redFlagNumber: string;
  readonly voucherNumber: string | null;
  readonly paymentDate: string | null;
  readonly benefitType: string | null;
  readonly amountCents: number | null;
  readonly method: string | null;
  readonly clerk: string | null;
  readonly release: string | null;
  readonly sourceFile: string;
  readonly sourceLine: number;
}
