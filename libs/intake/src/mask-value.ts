const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/;
/** Two words with capitals and nothing else, as names are written: `Muster, Anna`, `Anna Muster`. */
const NAME = /^\p{Lu}[\p{L}'-]+,? \p{Lu}[\p{L}'-]+$/u;
const PERSONAL_HEADER =
  /name|vorn|nachn|person|empf|kreditor|zahlungsempf|iban|konto|bank|geb|birth|user|benutzer|kennung|erfass|sachb|bearb|freig|angeordnet|anordn|telefon|mail|strasse|straße|adresse|payee|supplier|beneficiary/i;

/** Blocks for everything but the last two digits: enough to tell values apart, too little to know a person. */
export function maskValue(text: string): string {
  const digits = /\d{2}$/.exec(text)?.[0] ?? '';
  const hidden = Math.min(8, Math.max(4, text.length - digits.length));
  return `${'▒'.repeat(hidden)}${digits === '' ? '' : ` ${digits}`}`;
}

/** A whole record that could not be split: signs stay, letters and long numbers do not. */
export function maskRecord(text: string): string {
  return text.replace(/\p{L}+/gu, '▒').replace(/\d{6,}/g, (digits) => `▒${digits.slice(-2)}`);
}

/** Whether a column without canonical home looks as if it named persons, by its header or by most of its values. */
export function looksPersonal(header: string, values: readonly string[]): boolean {
  if (PERSONAL_HEADER.test(header) || values.some((value) => IBAN.test(value))) return true;
  const names = values.filter((value) => NAME.test(value));
  return values.length > 0 && names.length * 2 > values.length;
}
