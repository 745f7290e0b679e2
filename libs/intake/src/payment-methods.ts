/**
 * German words for the ways to pay, upper case with ä -> AE (facts/payment_schema.json, payment_method_mapping, and the
 * spellings found beside them). A word that is not listed is kept as it stands.
 */
export const PAYMENT_METHODS: Readonly<Record<string, string>> = {
  UEBERWEISUNG: 'transfer',
  UEB: 'transfer',
  BAR: 'cash',
  BARZAHLUNG: 'cash',
  KARTE: 'card',
  BEZAHLKARTE: 'card',
  SCHECK: 'cheque',
  GUTSCHEIN: 'voucher',
  VERRECHNUNG: 'offset',
  SACHLEISTUNG: 'in_kind',
  TRANSFER: 'transfer',
  CASH: 'cash',
  CARD: 'card',
  CHEQUE: 'cheque',
  VOUCHER: 'voucher',
  OFFSET: 'offset',
  IN_KIND: 'in_kind',
};
