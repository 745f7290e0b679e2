import type { Language } from '../../texts/define-texts.ts';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Canonical codes of the payment schema in words; a source's own word is shown as it stands. */
const words: Readonly<Record<string, Words>> = {
  payment_method: {
    transfer: { de: 'Überweisung', en: 'Transfer' },
    cash: { de: 'Bar', en: 'Cash' },
    card: { de: 'Karte', en: 'Card' },
    cheque: { de: 'Scheck', en: 'Cheque' },
    voucher: { de: 'Gutschein', en: 'Voucher' },
    offset: { de: 'Verrechnung', en: 'Offset' },
    in_kind: { de: 'Sachleistung', en: 'In kind' },
  },
  payee_type: {
    recipient: { de: 'Leistungsberechtigte Person', en: 'Recipient' },
    landlord: { de: 'Vermieter', en: 'Landlord' },
    utility: { de: 'Versorger', en: 'Utility' },
    school: { de: 'Schule', en: 'School' },
    provider: { de: 'Träger', en: 'Provider' },
    guardian: { de: 'Betreuung', en: 'Guardian' },
    supplier: { de: 'Lieferant', en: 'Supplier' },
  },
  run_type: {
    batch: { de: 'Zahllauf', en: 'Batch' },
    single: { de: 'Einzelzahlung', en: 'Single payment' },
    correction: { de: 'Korrektur', en: 'Correction' },
  },
  status: {
    paid: { de: 'Gezahlt', en: 'Paid' },
    returned: { de: 'Zurückgekommen', en: 'Returned' },
    cancelled: { de: 'Storniert', en: 'Cancelled' },
  },
  law: {
    SGB2: { de: 'SGB II', en: 'SGB II' },
    SGB12: { de: 'SGB XII', en: 'SGB XII' },
    ASYLBLG: { de: 'AsylbLG', en: 'AsylbLG' },
  },
};

/** The word for a code; what is no known code stays as it is. */
export function codeWord(column: string, value: string, language: Language): string {
  return words[column]?.[value]?.[language] ?? value;
}

/** Words to choose from; none where a column has no codes. */
export function codeChoices(column: string, language: Language): string[] {
  return Object.values(words[column] ?? {}).map((word) => word[language]);
}

/** The code of a word, whatever its case; null for what is no such word. */
export function codeOf(column: string, word: string, language: Language): string | null {
  const wanted = word.trim().toLocaleLowerCase(language);
  const found = Object.entries(words[column] ?? {}).find(
    ([, known]) => known[language].toLocaleLowerCase(language) === wanted,
  );
  return found?.[0] ?? null;
}
