import type { EvidenceRow } from '#pruefwerk/workbook';
import type { PaymentRecord } from './payment-record.ts';

/** Payments that stand beside a red flag in a report; a digit block can have thousands. */
export const EVIDENCE_LIMIT = 200;

/** A payment as it stands on the evidence sheet. */
export function evidenceRow(redFlagNumber: string, payment: PaymentRecord): EvidenceRow {
  return {
    redFlagNumber,
    voucherNumber: payment.voucherNumber,
    paymentDate: payment.paymentDate,
    benefitType: payment.benefitType,
    amountCents: payment.amountCents,
    method: payment.method,
    clerk: payment.captured,
    release: payment.released,
    sourceFile: payment.sourceFile,
    sourceLine: payment.sourceLine,
  };
}
