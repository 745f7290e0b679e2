import type { Row } from '#pruefwerk/engine';
import type { Pseudonyms } from './pseudonyms.ts';

/** The part of a payment that reports show; persons and clerks as pseudonyms, amounts in cents. */
export interface PaymentRecord {
  readonly rowNo: number;
  readonly sourceFile: string;
  readonly sourceLine: number;
  readonly voucherNumber: string | null;
  readonly caseNumber: string | null;
  readonly paymentDate: string | null;
  readonly amountCents: number;
  readonly benefitType: string | null;
  readonly method: string | null;
  readonly captured: string | null;
  readonly capturedAt: string | null;
  readonly released: string | null;
  readonly payee: string | null;
}

const text = (row: Row, ...names: string[]): string | null => {
  for (const name of names) {
    const value = row[name];
    if (value !== null && value !== undefined) return String(value);
  }
  return null;
};

const through = (value: string | null, pseudonym: (value: string) => string): string | null =>
  value === null ? null : pseudonym(value);

/** A payee's number in the master file is no personal datum and stays; a name or an account becomes a pseudonym. */
function payeeOf(row: Row, pseudonyms: Pseudonyms): string | null {
  const number = text(row, 'payee_id');
  if (number !== null) return number;
  return through(text(row, 'person_id', 'iban', 'payee_name'), (value) => pseudonyms.person(value));
}

/** Reads a row of the population; columns that it does not have are null. */
export function paymentRecord(row: Row, pseudonyms: Pseudonyms): PaymentRecord {
  const clerk = (value: string): string => pseudonyms.employee(value);
  return {
    rowNo: Number(row['row_no']),
    sourceFile: String(row['source_file']),
    sourceLine: Number(row['source_line']),
    voucherNumber: text(row, 'payment_id', 'document_no', 'order_no'),
    caseNumber: text(row, 'case_number', 'household_id'),
    paymentDate: text(row, 'payment_date'),
    amountCents: Number(row['amount_cents']),
    benefitType: text(row, 'benefit_text', 'benefit_code', 'gl_account'),
    method: text(row, 'payment_method'),
    captured: through(text(row, 'captured_by'), clerk),
    capturedAt: text(row, 'captured_at'),
    released: through(text(row, 'released_by_1', 'ordered_by'), clerk),
    payee: payeeOf(row, pseudonyms),
  };
}
