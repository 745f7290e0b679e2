import { csvLine } from './safe-cell.ts';

/** Headers that the import knows without asking. */
export const TEMPLATE_HEADERS = [
  'Zahlungs-ID',
  'Aktenzeichen',
  'Kreditor',
  'Zahlungsempfänger',
  'IBAN',
  'Betrag',
  'Währung',
  'Zahldatum',
  'Leistungsart',
  'Verwendungszweck',
  'Zahlweg',
  'Belegnummer',
  'erfasst von',
  'freigegeben von',
] as const;

const PURPOSES = ['Erstausstattung', 'Schulbedarf', 'Möbel', 'Fahrtkosten', 'Bekleidung'];

/** Invented payments, the same in every download: no person, no account. */
export function exampleRows(count: number): string[][] {
  return Array.from({ length: count }, (_, n) => {
    const cents = 4_000 + ((n * 7_919) % 61_000);
    const day = String(1 + ((n * 5) % 28)).padStart(2, '0');
    const month = String(1 + (n % 12)).padStart(2, '0');
    const payee = 1 + ((n * 11) % 37);
    return [
      `B-${10_001 + n}`,
      `50.3-${String(1_000 + payee)}`,
      `K-${payee}`,
      `Beispiel ${payee}`,
      '',
      `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
      'EUR',
      `${day}.${month}.2025`,
      `61${String(3 + (n % 5)).padStart(2, '0')}`,
      PURPOSES[n % PURPOSES.length] ?? '',
      n % 9 === 0 ? 'B' : 'U',
      `Z-2025-${String(n + 1).padStart(6, '0')}`,
      `k${String(1 + (n % 6)).padStart(2, '0')}`,
      `k${String(7 + (n % 3)).padStart(2, '0')}`,
    ];
  });
}

/** CSV as case systems write it, in UTF-8 with a byte order mark for Excel. */
export function exampleCsv(count: number): string {
  return `\ufeff${[[...TEMPLATE_HEADERS], ...exampleRows(count)].map(csvLine).join('')}`;
}
