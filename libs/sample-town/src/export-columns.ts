import { formatDate } from '#pruefwerk/calendar';
import { formatCents } from '#pruefwerk/money';
import type { PaymentColumn } from '#pruefwerk/population';
import type { PaymentDraft } from './payment-draft.ts';
import { TOWN_YEAR } from './work-calendar.ts';

interface ExportColumn {
  readonly header: string;
  readonly column: PaymentColumn;
  readonly value: (draft: PaymentDraft) => string;
}

const writtenDays = new Map<string, string>([['', '']]);

/** Day as written in the file; the few hundred days of the year are formatted once. */
function day(date: string): string {
  let text = writtenDays.get(date);
  if (text === undefined) writtenDays.set(date, (text = formatDate(date, 'de')));
  return text;
}

const instant = (text: string) =>
  text === '' ? '' : `${day(text.slice(0, 10))} ${text.slice(11)}`;

/** One line per column: the file's layout is read from top to bottom. Headers mean exactly one canonical column. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { header: 'Buchungsnummer', column: 'payment_id', value: (d) => d.id },
  { header: 'Fachverfahren', column: 'source_system', value: () => 'LindenSozial' },
  { header: 'Dienststelle', column: 'org_unit', value: (d) => d.household.office.name },
  { header: 'Aktenzeichen', column: 'case_number', value: (d) => d.household.caseNumber },
  { header: 'BG-Nummer', column: 'household_id', value: (d) => d.household.householdId },
  { header: 'Personennr', column: 'person_id', value: (d) => d.personId },
  { header: 'Empfängerart', column: 'payee_type', value: (d) => d.payeeType },
  { header: 'Kreditorennr', column: 'payee_id', value: (d) => d.payee.id },
  { header: 'Zahlungsempfänger', column: 'payee_name', value: (d) => d.payee.name },
  { header: 'IBAN', column: 'iban', value: (d) => (d.method === 'transfer' ? d.payee.iban : '') },
  { header: 'Zahlweg', column: 'payment_method', value: (d) => d.method },
  {
    header: 'Bezahlkarte',
    column: 'card_id',
    value: (d) => (d.method === 'card' ? `BK${d.household.recipient.id}` : ''),
  },
  {
    header: 'Quittungsnr',
    column: 'receipt_no',
    value: (d) => (d.method === 'cash' ? `Q${d.id}` : ''),
  },
  {
    header: 'Auszahlungsbetrag',
    column: 'amount',
    value: (d) => formatCents(d.cents, 'de', { currency: false }),
  },
  { header: 'Währung', column: 'currency', value: () => 'EUR' },
  { header: 'Leistungsart', column: 'benefit_code', value: (d) => d.benefit.code },
  { header: 'Leistungsbezeichnung', column: 'benefit_text', value: (d) => d.benefit.text },
  { header: 'Rechtskreis', column: 'law', value: (d) => d.benefit.law },
  { header: 'einmalig', column: 'one_time', value: (d) => (d.oneTime ? 'ja' : 'nein') },
  { header: 'Zeitraum von', column: 'period_from', value: (d) => day(d.periodFrom) },
  { header: 'Zeitraum bis', column: 'period_to', value: (d) => day(d.periodTo) },
  {
    header: 'Buchungsstelle',
    column: 'budget_line',
    value: (d) =>
      `31.${{ SGB2: 2, SGB12: 1, AsylbLG: 3 }[d.benefit.law]}.01/5331${d.oneTime ? 20 : 10}`,
  },
  { header: 'Haushaltsjahr', column: 'fiscal_year', value: () => String(TOWN_YEAR) },
  { header: 'Antragsnr', column: 'application_no', value: (d) => d.applicationNo },
  { header: 'Antragsdatum', column: 'application_date', value: (d) => day(d.applicationDate) },
  { header: 'Bescheidnr', column: 'decision_no', value: (d) => d.decisionNo },
  { header: 'Bescheiddatum', column: 'decision_date', value: (d) => day(d.decisionDate) },
  { header: 'Belegnr', column: 'document_no', value: (d) => d.documentNo },
  { header: 'Erfasser', column: 'captured_by', value: (d) => d.capturedBy },
  { header: 'erfasst am', column: 'captured_at', value: (d) => instant(d.capturedAt) },
  { header: 'sachl./rechn. richtig', column: 'determined_by', value: (d) => d.determinedBy },
  { header: 'festgestellt am', column: 'determined_at', value: (d) => instant(d.determinedAt) },
  { header: 'Anordner', column: 'ordered_by', value: (d) => d.orderedBy },
  { header: 'angeordnet am', column: 'ordered_at', value: (d) => instant(d.orderedAt) },
  { header: 'Freigabe 1', column: 'released_by_1', value: (d) => d.releasedBy1 },
  { header: 'freigegeben am', column: 'released_at_1', value: (d) => instant(d.releasedAt1) },
  { header: 'Freigabe 2', column: 'released_by_2', value: (d) => d.releasedBy2 },
  { header: 'Freigabedatum 2', column: 'released_at_2', value: (d) => instant(d.releasedAt2) },
  { header: 'Laufart', column: 'run_type', value: (d) => d.runType },
  { header: 'Laufnr', column: 'run_id', value: (d) => d.runId },
  { header: 'Zahldatum', column: 'payment_date', value: (d) => day(d.paymentDate) },
  { header: 'Verwendungszweck', column: 'remittance', value: (d) => d.remittance },
  { header: 'Status', column: 'status', value: (d) => d.status },
  { header: 'Stornobezug', column: 'reversal_of', value: (d) => d.reversalOf?.id ?? '' },
  { header: 'Rückgabegrund', column: 'return_reason', value: (d) => d.returnReason },
];

export const EXPORT_HEADER: readonly string[] = EXPORT_COLUMNS.map(({ header }) => header);

export function exportRow(draft: PaymentDraft): string[] {
  return EXPORT_COLUMNS.map(({ value }) => value(draft));
}
