import { type ColumnLabel, label } from './column-label.ts';

/** Settlement columns. */
export const SETTLEMENT_LABELS = {
  payment_date: label('Zahldatum', 'Payment date', 'Day of execution'),
  value_date: label('Wertstellung', 'Value date', 'Value date'),
  due_date: label('Fälligkeit', 'Due date', 'Day the payment is due'),
  end_to_end_id: label('EndToEndId', 'EndToEndId', 'SEPA end-to-end reference'),
  remittance: label('Verwendungszweck', 'Remittance text', 'Remittance text of the payment'),
  cash_code: label('Kassenzeichen', 'Cash code', 'Cash code or personal account'),
  status: label('Status', 'Status', 'Captured, determined, ordered, released, paid, returned …'),
  reversal_of: label('Storno zu', 'Reversal of', 'Payment that this one reverses'),
  return_reason: label('Rückläufergrund', 'Return reason', 'Why the payment came back'),
  returned_at: label('Rückfluss am', 'Returned on', 'Day the payment came back'),
  legacy_payment_id: label('Alte Zahlungsnummer', 'Old payment number', 'Number in the old system'),
  note: label('Freitext', 'Note', 'Free text; not shown because it may name persons'),
} satisfies Record<string, ColumnLabel>;
