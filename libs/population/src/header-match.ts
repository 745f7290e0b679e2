import { PAYMENT_COLUMNS, type PaymentColumn } from './payment-columns.ts';

/**
 * Case, umlauts, blanks, punctuation and the word for number do not distinguish headers:
 * `Ausführungs-Datum` = `ausfuehrungsdatum`, `Fallnummer` = `Fall-Nr.`.
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9§€]/g, '')
    .replace(/nummer/g, 'nr')
    .replace(/number$/, 'no');
}

const candidatesByHeader = new Map<string, PaymentColumn[]>();
for (const column of PAYMENT_COLUMNS) {
  for (const header of [column.name, ...column.headers]) {
    const key = normaliseHeader(header);
    const known = candidatesByHeader.get(key) ?? [];
    if (!known.includes(column.name)) candidatesByHeader.set(key, [...known, column.name]);
  }
}

/** Canonical columns that a header may mean, in canonical order; empty when none is known. */
export function headerCandidates(header: string): readonly PaymentColumn[] {
  return candidatesByHeader.get(normaliseHeader(header)) ?? [];
}
