import { type ColumnLabel, label } from './column-label.ts';

/** Voucher columns: from application to release. */
export const VOUCHER_LABELS = {
  application_no: label('Antragsnummer', 'Application number', 'Number of the application'),
  application_date: label('Antragsdatum', 'Application date', 'Day the application came in'),
  decision_no: label('Bescheidnummer', 'Decision number', 'Number of the decision'),
  decision_date: label('Bescheiddatum', 'Decision date', 'Day of the decision'),
  document_no: label('Belegnummer', 'Voucher number', 'Number of the voucher behind the payment'),
  document_hash: label('Beleg-Hash', 'Voucher hash', 'Hash of the voucher file'),
  document_date: label('Belegdatum', 'Voucher date', 'Day of the voucher'),
  captured_by: label('Erfasst von', 'Captured by', 'Clerk who captured the payment'),
  captured_at: label('Erfasst am', 'Captured at', 'When the payment was captured'),
  determined_by: label('Festgestellt von', 'Determined by', 'Clerk who signed it as correct'),
  determined_at: label('Festgestellt am', 'Determined at', 'When it was signed as correct'),
  ordered_by: label('Angeordnet von', 'Ordered by', 'Clerk who ordered the payment'),
  ordered_at: label('Angeordnet am', 'Ordered at', 'When the payment was ordered'),
  order_no: label('Anordnungsnummer', 'Order number', 'Number of the payment order'),
  released_by_1: label('Freigegeben von', 'Released by', 'Clerk of the first release'),
  released_at_1: label('Freigegeben am', 'Released at', 'When it was first released'),
  released_by_2: label('Zweite Freigabe von', 'Second release by', 'Clerk of the second release'),
  released_at_2: label('Zweite Freigabe am', 'Second release at', 'When it was released again'),
  run_type: label('Art des Zahllaufs', 'Kind of payment run', 'Batch, single, manual, correction'),
  run_id: label('Zahllauf', 'Payment run', 'Number of the payment run'),
} satisfies Record<string, ColumnLabel>;
