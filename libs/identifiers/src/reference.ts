/**
 * One form for the many ways in which people type a reference, receipt, invoice or transaction number:
 * upper case, umlauts written out, letters and digits only, no leading zeros. `Re-Nr. 00 12/b` is `RENR0012B`,
 * `000-4711` is `4711`. Empty when nothing but zeros and punctuation is left: such a text identifies nothing.
 */
export function normaliseReference(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');
}
