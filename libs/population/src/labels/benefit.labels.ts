import { type ColumnLabel, label } from './column-label.ts';

/** Benefit columns. */
export const BENEFIT_LABELS = {
  amount: label('Betrag', 'Amount', 'Amount paid out'),
  amount_gross: label('Bruttobetrag', 'Gross amount', 'Need before income and offsets'),
  offset_amount: label('Aufrechnung', 'Offset', 'Offset, loan repayment or sanction'),
  currency: label('Währung', 'Currency', 'Currency (ISO 4217)'),
  debit_credit: label('Soll/Haben', 'Debit/credit', 'Debit or credit, or the sign'),
  benefit_code: label('Leistungsart', 'Kind of benefit', 'Key of the kind of benefit'),
  benefit_text: label('Leistungsart (Text)', 'Kind of benefit (text)', 'Kind of benefit in words'),
  law: label('Rechtskreis', 'Law', 'AsylbLG, SGB II, SGB XII or other'),
  legal_paragraph: label('Paragraf', 'Section of the law', 'Legal basis'),
  one_time: label('Einmalig', 'One-time', 'One-time or recurring'),
  loan: label('Darlehen', 'Loan', 'Whether it is a loan'),
  period_from: label('Zeitraum von', 'Period from', 'First day of the benefit period'),
  period_to: label('Zeitraum bis', 'Period to', 'Last day of the benefit period'),
  budget_line: label('Buchungsstelle', 'Budget line', 'Budget line or product account'),
  gl_account: label('Sachkonto', 'General ledger account', 'General ledger account'),
  cost_center: label('Kostenstelle', 'Cost centre', 'Cost centre'),
  cost_object: label('Kostenträger', 'Cost object', 'Cost object'),
  fiscal_year: label('Haushaltsjahr', 'Fiscal year', 'Fiscal year'),
} satisfies Record<string, ColumnLabel>;
